/// Writes sentences: most tell something, some direct somebody.
struct SentenceWriter {
  private var numbers: SeededNumbers
  private let directiveShare: Double
  private static let syllables = [
    "ta", "lor", "mi", "ven", "so", "pra", "dex", "ul", "cor", "ba", "nit", "re", "fo", "zan", "il", "mo",
  ]

  init(_ numbers: SeededNumbers, directiveShare: Double) {
    self.numbers = numbers
    self.directiveShare = directiveShare
  }

  mutating func below(_ count: Int) -> Int { numbers.below(count) }

  /// A noun: some are far more common than others, and one in three is a name of its own.
  var noun: String {
    mutating get {
      if below(3) == 0 { return product }
      let share = numbers.share()
      return Lists.nouns[Int(share * share * Double(Lists.nouns.count))]
    }
  }

  /// Any sentence.
  var sentence: String {
    mutating get { numbers.share() < directiveShare ? directive : statement }
  }

  /// Words that lead into a list.
  var stem: String {
    mutating get {
      directiveShare > 0
        ? "\(pick(Lists.bearers).capitalized) \(pick(Lists.modals)):" : "The \(noun) \(noun) covers:"
    }
  }

  /// An item of a list under a stem.
  var item: String {
    mutating get { "\(pick(Lists.verbs)) the \(phrase) of the \(noun)" }
  }

  private var directive: String {
    mutating get {
      let order = below(6) == 0
      let start =
        order ? pick(Lists.verbs).capitalized : "\(subject) \(pick(Lists.modals)) \(pick(Lists.verbs))"
      let condition = below(3) == 0 ? " " + pick(Lists.conditions) : ""
      return "\(start) the \(phrase) of each \(noun)\(condition)."
    }
  }

  private var subject: String {
    mutating get {
      below(2) == 0
        ? pick(Lists.bearers).capitalized : "\(pick(Lists.adjectives).capitalized) \(pick(Lists.bearers))"
    }
  }

  private var statement: String {
    mutating get {
      var words = ["The", phrase, pick(Lists.pastVerbs)]
      for _ in 0..<below(9) + 4 {
        words.append(below(2) == 0 ? pick(Lists.fillers) : below(5) == 0 ? pick(Lists.adjectives) : noun)
      }
      if below(8) == 0 { words.append("(\(below(40) + 1)%)") }
      if below(6) == 0 { words.append("<strong>\(noun)</strong>") }
      if below(30) == 0 { words.append("&ndash; \(phrase)") }
      return words.joined(separator: " ") + "."
    }
  }

  private var phrase: String {
    mutating get { below(2) == 0 ? noun : "\(pick(Lists.adjectives)) \(noun)" }
  }

  private var product: String {
    mutating get { (0..<3).map { _ in pick(Self.syllables) }.joined() }
  }

  private mutating func pick(_ list: [String]) -> String { list[below(list.count)] }
}
