/// One place that a field of the metadata is read from, as rules write it: `NAME`, then `#PART` for a part of
/// its value, `?` when the value counts only as a known name, `~` when it is no more than a guess; `outer/` in
/// front when only what a component lies in may say it.
struct MetadataSource {
  /// Name in the harvest.
  let key: String
  /// Whether its value counts only when it is a known name.
  let isCoded: Bool
  /// Whether it only hints at the value: what somebody states goes before.
  let isGuess: Bool
  /// Whether it counts only in what the document is a part of.
  let isOuter: Bool
  private let part: String?

  /// Reads a source.
  init(_ text: String) {
    var rest = text[...]
    isOuter = rest.hasPrefix("outer/")
    if isOuter { rest.removeFirst(6) }
    isGuess = rest.hasSuffix("~")
    if isGuess { rest.removeLast() }
    isCoded = rest.hasSuffix("?")
    if isCoded { rest.removeLast() }
    let parts = rest.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    // `text:#id` is an element, not a part.
    let hasPart = parts.count == 2 && !parts[0].hasSuffix(":")
    key = String(hasPart ? parts[0] : rest)
    part = hasPart ? String(parts[1]) : nil
  }

  /// The part of a value that the source speaks of; nil when it has none.
  func reads(_ value: String) -> String? {
    switch part {
    case nil: value
    case "year": Self.year(in: value)
    case "maker": Self.sentence(1, of: value).flatMap { Self.areAuthors($0) ? nil : $0 }
    case "work": Self.sentence(2, of: value)
    case "issue": Self.issue(of: value)
    default: nil
    }
  }

  /// The first number of four digits: "COM(2025) 162" is of 2025.
  private static func year(in value: String) -> String? {
    value.split { !$0.isNumber }.first { $0.count == 4 }.map(String.init)
  }

  /// The part that begins with a year, up to the volume: "J Beds. 2006 Feb;12(1):5-9" has "2006 Feb".
  private static func issue(of citation: String) -> String? {
    let parts = citation.replacing(". ", with: ";").split(separator: ";").map { $0.drop { $0 == " " } }
    return parts.first { part in
      let year = part.prefix { $0.isNumber }
      return year.count == 4 && (part.count == 4 || part.dropFirst(4).first == " ")
    }
    .map(String.init)
  }

  /// A citation names its makers, then the work, each ended by a full stop.
  private static func sentence(_ number: Int, of value: String) -> String? {
    var rest = value[...]
    for _ in 1..<number {
      guard let stop = rest.firstRange(of: ". ") else { return nil }
      rest = rest[stop.upperBound...]
    }
    guard let stop = rest.firstRange(of: ". ") else { return nil }
    return String(rest[..<stop.lowerBound])
  }

  /// "Hill JA, Moss K" are people: a name and initials.
  private static func areAuthors(_ makers: String) -> Bool {
    makers.split(separator: ",").contains { maker in
      let words = maker.split(separator: " ")
      guard let last = words.last, words.count > 1, words.count < 4 else { return false }
      return last.count < 4 && last.allSatisfy { $0.isUppercase }
    }
  }
}
