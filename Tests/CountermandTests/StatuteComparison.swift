import Countermand
import Foundation

/// What is read from an Act, section by section beside what was recorded of it.
///
/// Each record is lined up with the one directive of its section that shares the most words with it, by the
/// share of words in common and not by modality or bearer, so that one statement of a section cannot answer for
/// another. A record counts right in its modality when that directive has it; right in its bearer when its
/// modality is right and the directive's bearer (of a passive its object, since the records name the
/// grammatical subject) says nothing but words of the one recorded. A section counts right when more than half
/// of its records do.
struct StatuteComparison {
  /// A record with the directive it was lined up with.
  struct Line {
    var record: StatuteRecord
    var directive: Directive?

    var modalityIsRight: Bool { directive?.modality.rawValue == record.modality }

    var bearerIsRight: Bool {
      guard modalityIsRight, let directive else { return false }
      let recorded = Words(record.subject)
      return [directive.bearer.words, directive.object].contains { Words($0).isPart(of: recorded) }
    }
  }

  /// A directive with the words of its sentence.
  private struct Reading {
    var directive: Directive
    var words: Words
  }

  /// Lines by section, in the order of the records.
  private(set) var sections: [(number: String, lines: [Line])] = []

  init(act: String, records: String) throws {
    let bytes = try GuidanceFolder.bytes(of: act)
    let starts = Self.sectionStarts(bytes)
    let readings = try Self.directives(of: bytes, path: act, starts).map {
      Reading(directive: $0, words: Words($0.text))
    }
    let bySection = Dictionary(grouping: readings) { reading in
      starts.last { $0.start <= reading.directive.span.startByte }?.number ?? ""
    }
    let all = try JSONDecoder().decode(
      [StatuteRecord].self, from: try Data(contentsOf: URL(fileURLWithPath: records)))
    for record in all {
      let line = Line(record: record, directive: Self.nearest(record, bySection[record.section] ?? []))
      if let place = sections.firstIndex(where: { $0.number == record.section }) {
        sections[place].lines.append(line)
      } else {
        sections.append((record.section, [line]))
      }
    }
  }

  /// Directives of the sections; the schedules behind them are left out, since nothing is recorded of them, and
  /// so are the themes of rules, to save time.
  private static func directives(
    of bytes: [UInt8], path: String, _ starts: [(start: Int, number: String)]
  ) throws -> [Directive] {
    let rules = try RuleSet.load(
      RuleFile.builtin.filter {
        !$0.path.contains("/tags/") && !$0.path.hasSuffix("/oppositions.yml")
          && !$0.path.hasSuffix("/terms.yml")
      })
    var extractor = DirectiveExtractor(rules)
    let schedules = starts.first { $0.number.hasPrefix("schedule") }?.start ?? bytes.count
    return try DocumentReader(rules).read(bytes, path: path).flatMap { document in
      var document = document
      let end = document.blocks.firstIndex { document.span(of: $0.text).startByte >= schedules }
      document.blocks.removeSubrange((end ?? document.blocks.endIndex)...)
      return extractor.extract(document).directives
    }
  }

  /// Share of the sections of which most records are right.
  func share(_ isRight: (Line) -> Bool) -> Double {
    Double(sections.count { section in section.lines.count(where: isRight) * 2 > section.lines.count })
      / Double(max(sections.count, 1))
  }

  /// Share of the records that are right.
  func shareOfRecords(_ isRight: (Line) -> Bool) -> Double {
    let lines = sections.flatMap(\.lines)
    return Double(lines.count(where: isRight)) / Double(max(lines.count, 1))
  }

  /// The directive of which record and text have the greatest share of words in common.
  private static func nearest(_ record: StatuteRecord, _ directives: [Reading]) -> Directive? {
    let words = Words(record.subject + " " + record.act)
    return directives.max { $0.words.likeness(words) < $1.words.likeness(words) }?.directive
  }

  /// Where each section and schedule begins in the file, by its `eId`, in order.
  private static func sectionStarts(_ bytes: [UInt8]) -> [(start: Int, number: String)] {
    let data = Data(bytes)
    let starts = ["<section eId=\"section-", "<hcontainer name=\"schedule\" eId=\""].flatMap { mark in
      places(of: Data(mark.utf8), in: data).map { start in
        let number = data[(start + mark.utf8.count)...].prefix { $0 != UInt8(ascii: "\"") }
        return (start: start, number: String(decoding: number, as: UTF8.self))
      }
    }
    return starts.sorted { $0.start < $1.start }
  }

  private static func places(of mark: Data, in data: Data) -> [Int] {
    var places: [Int] = []
    var start = data.startIndex
    while let found = data.range(of: mark, in: start..<data.endIndex) {
      places.append(found.lowerBound)
      start = found.upperBound
    }
    return places
  }
}

/// The words that say something: without articles and the like, and with the letters that stand for parties.
private struct Words {
  private static let empty: Set<String> = [
    "a", "an", "the", "any", "each", "every", "such", "of", "or", "and", "to", "in", "by", "for", "is", "on",
  ]
  var words: Set<String>

  init(_ text: String) {
    let all = text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    words = Set(all.map { $0.lowercased() }).subtracting(Words.empty)
    // A party's letter stands in brackets, or is all there is: "A".
    if words.isEmpty { words = Set(all.filter { $0.count == 1 && $0 == $0.uppercased() }) }
    for (place, letter) in text.enumerated() where letter == "(" {
      let behind = text.dropFirst(place + 1)
      if let letter = behind.first, letter.isUppercase, behind.dropFirst().first == ")" {
        words.insert(String(letter))
      }
    }
  }

  /// Whether there are words, and all of them stand in the other as well.
  func isPart(of other: Words) -> Bool { !words.isEmpty && words.isSubset(of: other.words) }

  /// Words in common, of the words of both.
  func likeness(_ other: Words) -> Double {
    Double(words.intersection(other.words).count) / Double(max(words.union(other.words).count, 1))
  }
}
