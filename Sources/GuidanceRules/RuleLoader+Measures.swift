extension RuleLoader {
  /// Reads `measures`: units, the words around numbers, and what they stand for.
  mutating func readMeasures(_ node: RuleNode) throws(RuleError) {
    for (key, value) in try node.pairs(known: RuleKeys.measures) {
      switch key {
      case "units": try readUnits(value, isCalendar: false)
      case "calendar": try readUnits(value, isCalendar: true)
      case "named": try readNames(value)
      case "values": try readValues(value)
      case "words": try readWords(value)
      case "triggers":
        for item in value.items() { rules.vocabulary.measures.addTrigger(try item.choice(Dimension.self)) }
      default:
        for item in value.items() {
          rules.vocabulary.measures.addThreshold(try item.choice(Dimension.self))
        }
      }
    }
  }

  /// `DIMENSION: {NAME: FACTOR}`; a factor of two numbers is a factor and what is added to the product.
  private mutating func readUnits(_ node: RuleNode, isCalendar: Bool) throws(RuleError) {
    for (name, units) in try node.pairs(known: Dimension.allCases.map(\.rawValue)) {
      guard let dimension = Dimension(rawValue: name) else { continue }
      for (unit, factor) in try units.pairs() {
        let numbers = factor.items()
        guard let first = numbers.first, numbers.count <= 2 else {
          throw factor.error(.wrongValue(wanted: "a factor, or a factor and an offset"))
        }
        let offset = numbers.count == 2 ? try numbers[1].number() : 0
        rules.vocabulary.measures.add(
          .init(
            dimension: dimension, factor: try first.number(), offset: offset, isCalendar: isCalendar),
          name: unit, keys: unit.split(separator: " ").map { WordTable.key(of: stem(String($0))) })
      }
    }
  }

  /// `DIMENSION: [words]`.
  private mutating func readNames(_ node: RuleNode) throws(RuleError) {
    for (name, words) in try node.pairs(known: Dimension.allCases.map(\.rawValue)) {
      guard let dimension = Dimension(rawValue: name) else { continue }
      for word in try words.strings() { rules.vocabulary.measures.name(dimension, by: word) }
    }
  }

  /// `TRAIT: {word: value}`.
  private mutating func readValues(_ node: RuleNode) throws(RuleError) {
    for (name, words) in try node.pairs(known: MeasureTraits.names) {
      guard let trait = MeasureTraits(name: name) else { continue }
      for (word, value) in try words.pairs() {
        rules.vocabulary.measures.add(trait, value: try value.number(), to: word)
      }
    }
  }

  /// `TRAIT: [words]`.
  private mutating func readWords(_ node: RuleNode) throws(RuleError) {
    for (name, words) in try node.pairs(known: MeasureTraits.names) {
      guard let trait = MeasureTraits(name: name) else { continue }
      for word in try words.strings() { rules.vocabulary.measures.add(trait, to: word) }
    }
  }
}
