import GuidanceDirectives
import GuidanceRules

/// Changes an example in the ways that its rule must notice. Only the sentence is made here; whether the change
/// is one that counts is judged by how the changed sentence is read.
struct ExampleChanger {
  private let lexicon: Lexicon
  private let opposites: [UInt64: [String]]

  init(_ rules: RuleSet) {
    lexicon = rules.lexicon
    opposites = rules.opposites
  }

  /// A word that fits no pattern.
  static let blank = "qqq"

  /// The sentence with a negation put into a statement, or taken out of it.
  func negated(_ sentence: String, _ trace: SentenceTrace, _ statement: SentenceTrace.Statement) -> String? {
    let bytes = Array(sentence.utf8)
    if statement.isNegative {
      if !statement.isExplicit { return dropping(Array(statement.cue), of: trace, in: sentence) }
      let negation = statement.cue.last { word($0, trace, bytes) == "not" }
      return negation.map { dropping([$0], of: trace, in: sentence) }
    }
    if let first = statement.cue.first, statement.isExplicit {
      return replacing(first, of: trace, in: sentence, by: string(first, trace, bytes) + " not")
    }
    guard let verb = statement.act.first, trace.words.indices.contains(verb) else { return nil }
    return replacing(verb, of: trace, in: sentence, by: "do not " + word(verb, trace, bytes))
  }

  /// The word at a place, and the sentences in which an opposite stands for it.
  func opposed(_ place: Int, _ trace: SentenceTrace, _ sentence: String) -> [(word: String, sentence: String)]
  {
    (opposites[lexicon.concept(trace.keys[place])] ?? []).map { word in
      (word, replacing(place, of: trace, in: sentence, by: word))
    }
  }

  /// The next figure, and the sentence with it; nil where no figures stand.
  func counted(_ place: Int, _ trace: SentenceTrace, _ sentence: String) -> (word: String, sentence: String)?
  {
    let written = string(place, trace, Array(sentence.utf8))
    guard let first = written.firstIndex(where: \.isNumber) else { return nil }
    let digits = written[first...].prefix(while: \.isNumber)
    guard let value = Int(digits) else { return nil }
    let word = String(written[..<first] + "\(value + 1)" + written[digits.endIndex...])
    return (word, replacing(place, of: trace, in: sentence, by: word))
  }

  /// The word at a place, as written.
  func string(_ place: Int, _ trace: SentenceTrace, _ bytes: [UInt8]) -> String {
    let range = trace.words[place]
    return range.upperBound <= bytes.count ? String(decoding: bytes[range], as: UTF8.self) : ""
  }

  /// The sentence with another word at a place.
  func replacing(_ place: Int, of trace: SentenceTrace, in sentence: String, by word: String) -> String {
    let bytes = Array(sentence.utf8)
    let range = trace.words[place]
    guard range.upperBound <= bytes.count else { return sentence }
    return String(
      decoding: bytes[..<range.lowerBound] + Array(word.utf8) + bytes[range.upperBound...], as: UTF8.self)
  }

  /// The sentence without the words at some places.
  func dropping(_ places: [Int], of trace: SentenceTrace, in sentence: String) -> String {
    var bytes = Array(sentence.utf8)
    for place in Set(places).sorted(by: >) where trace.words[place].upperBound <= bytes.count {
      var range = trace.words[place]
      while range.upperBound < bytes.count, bytes[range.upperBound] == 0x20 {
        range = range.lowerBound..<range.upperBound + 1
      }
      bytes.removeSubrange(range)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func word(_ place: Int, _ trace: SentenceTrace, _ bytes: [UInt8]) -> String {
    let written = string(place, trace, bytes)
    return written.dropFirst().contains(where: \.isUppercase) ? written : written.lowercased()
  }
}
