import ByteRecords

/// Units, and the words around numbers that give them bounds.
package struct MeasureLexicon: Sendable {
  /// A unit with its dimension.
  package struct Unit: Sendable, Hashable {
    package var dimension: Dimension
    /// Factor to the base unit.
    package var factor: Double
    /// Added after the factor, as for Fahrenheit.
    package var offset = 0.0
    /// Whether it is one of the calendar: months and years differ in length.
    package var isCalendar = false

    /// A unit of a dimension.
    package init(dimension: Dimension, factor: Double, offset: Double = 0, isCalendar: Bool = false) {
      self.dimension = dimension
      self.factor = factor
      self.offset = offset
      self.isCalendar = isCalendar
    }
  }

  /// Units by their numbers.
  package private(set) var units: [Unit] = []
  /// Dimensions that words name.
  package private(set) var named: [Dimension] = []
  /// Dimensions in which two thresholds at different points are two different rules.
  package private(set) var thresholds: Set<Dimension> = []
  /// Dimensions in which that holds for conditions only.
  package private(set) var triggers: Set<Dimension> = []
  private var words: [String: MeasureWord] = [:]
  /// Names of several words: the rest of each behind its first.
  private var phrases: [UInt64: [(rest: [UInt64], unit: Int16)]] = [:]

  /// What is known of a lower-case spelling.
  func word(_ spelling: String) -> MeasureWord { words[spelling] ?? MeasureWord() }

  /// The unit that a phrase of several words names, and how many words it has.
  package func unit(startingWith key: UInt64, next: (Int) -> UInt64?) -> (unit: Int16, count: Int)? {
    var best: (unit: Int16, count: Int)?
    for phrase in phrases[key] ?? [] where phrase.rest.count + 1 > best?.count ?? 0 {
      let isMet = phrase.rest.indices.allSatisfy { next($0 + 1) == phrase.rest[$0] }
      if isMet { best = (phrase.unit, phrase.rest.count + 1) }
    }
    return best
  }

  /// Adds a unit under a name of one or more words, given with their keys.
  mutating func add(_ unit: Unit, name: String, keys: [UInt64]) {
    let number = Int16(units.firstIndex(of: unit) ?? units.count)
    if Int(number) == units.count { units.append(unit) }
    guard keys.count > 1 else {
      words[name, default: MeasureWord()].unit = number
      if name.count > 2, !name.hasSuffix("s") { words[name + "s", default: MeasureWord()].unit = number }
      return
    }
    phrases[keys[0], default: []].append((Array(keys.dropFirst()), number))
  }

  /// Adds a trait of a word, with its value where it has one.
  mutating func add(_ traits: MeasureTraits, value: Double? = nil, to word: String) {
    words[word, default: MeasureWord()].traits.formUnion(traits)
    if let value { words[word, default: MeasureWord()].value = value }
  }

  /// Says that a bare number near a word has a dimension.
  mutating func name(_ dimension: Dimension, by word: String) {
    let number = named.firstIndex(of: dimension) ?? named.count
    if number == named.count { named.append(dimension) }
    words[word, default: MeasureWord()].named = Int16(number)
  }

  /// Says that two thresholds of a dimension at different points are two different rules.
  mutating func addThreshold(_ dimension: Dimension) { thresholds.insert(dimension) }

  /// Says that two conditions of a dimension at different points are two different rules.
  mutating func addTrigger(_ dimension: Dimension) { triggers.insert(dimension) }

  /// What a token's spelling and kind say.
  func describe(_ spelling: String, _ kind: WordKind) -> MeasureWord {
    switch kind {
    case .word:
      var word = word(spelling)
      if MeasureLexicon.isPlural(spelling) { word.traits.insert(.plural) }
      return word
    case .number(let value):
      var word = word(spelling)
      word.number = value
      word.form = spelling.first?.isNumber == true ? .plain : .spelled
      word.isYear = spelling.count == 4 && word.form == .plain && (1900...2100).contains(value)
      return word
    case .percentage(let value): return number(value, .percentage)
    case .money(let value): return number(value, .money)
    case .mixed(let value, let suffix):
      var word = word(suffix)
      word.number = value
      word.isJoined = true
      if let scale = NumberWord.scale(of: suffix), word.unit < 0 { word.number = value * scale }
      return word
    }
  }

  private func number(_ value: Double, _ form: MeasureWord.Form) -> MeasureWord {
    var word = MeasureWord()
    word.number = value
    word.form = form
    return word
  }

  private static func isPlural(_ spelling: String) -> Bool {
    guard spelling.count > 3, spelling.hasSuffix("s") else { return false }
    return !["ss", "us", "is"].contains { spelling.hasSuffix($0) }
  }
}

extension MeasureLexicon {
  /// Writes or reads it.
  mutating func code(_ coder: inout some RuleCoder) {
    coder.list(&units, Unit(dimension: .count, factor: 1)) {
      $0.choice(&$1.dimension)
      $0.real(&$1.factor)
      $0.real(&$1.offset)
      $0.flag(&$1.isCalendar)
    }
    coder.list(&named, .count) { $0.choice(&$1) }
    for part in [\MeasureLexicon.thresholds, \.triggers] {
      var dimensions = Dimension.allCases.filter { self[keyPath: part].contains($0) }
      coder.list(&dimensions, .count) { $0.choice(&$1) }
      self[keyPath: part] = Set(dimensions)
    }
    coder.table(&words, ("", MeasureWord())) {
      $0.text(&$1)
      $2.code(&$0)
    }
    coder.table(&phrases, (0, [])) {
      $0.word(&$1)
      $0.list(&$2, ([], 0)) {
        $0.list(&$1.rest, 0) { $0.word(&$1) }
        $0.small(&$1.unit)
      }
    }
  }
}

extension MeasureWord {
  /// The parts that rules give a word; the rest is told from its spelling.
  fileprivate mutating func code(_ coder: inout some RuleCoder) {
    var bits = traits.rawValue
    coder.word(&bits)
    traits = MeasureTraits(rawValue: bits)
    coder.small(&unit)
    coder.small(&named)
    coder.real(&value)
  }
}
