extension RuleLoader {
  /// Reads `{match, modality, strength, form}`.
  mutating func readCue(_ node: RuleNode) throws(RuleError) {
    let fields = try node.fields(["match", "modality", "strength", "form"])
    guard let match = fields["match"], let modality = fields["modality"], let strength = fields["strength"]
    else {
      throw node.error(.missingKey("match, modality, strength"))
    }
    rules.cues.append(
      Cue(
        modality: try modality.choice(Modality.self), strength: try strength.integer(),
        form: try fields["form"]?.choice(Cue.Form.self) ?? .modal))
    for item in match.items() { try add(item, for: .cue(rules.cues.count - 1)) }
  }

  /// Reads `reason: [patterns]`.
  mutating func readContexts(_ node: RuleNode, use: (NonDirective) -> PatternUse) throws(RuleError) {
    for (name, patterns) in try node.pairs(known: NonDirective.allCases.map(\.rawValue)) {
      guard let reason = NonDirective(rawValue: name) else { continue }
      for item in patterns.items() { try add(item, for: use(reason)) }
    }
  }

  /// Reads `marker: [patterns]`.
  mutating func readMarkers(_ node: RuleNode) throws(RuleError) {
    for (name, patterns) in try node.pairs(known: Marker.allCases.map(\.rawValue)) {
      guard let marker = Marker(rawValue: name) else { continue }
      for item in patterns.items() { try add(item, for: .marker(marker)) }
    }
  }

  /// Reads groups of words that mean the same, the opposite, or shut each other out.
  mutating func readLexicon(_ key: String, _ node: RuleNode) throws(RuleError) {
    for group in node.items() {
      let keys = try group.strings().map { phrase in
        phrase.lowercased().split { $0 == " " || $0 == "-" }.map { WordTable.key(of: stem(String($0))) }
      }
      switch key {
      case "synonyms": rules.lexicon.addSynonyms(keys)
      case "antonyms": rules.lexicon.addAntonyms(keys)
      case "exclusive": rules.lexicon.addExclusive(keys)
      default: rules.lexicon.ignore(keys)
      }
    }
  }

  private static let furniture = [
    "roles", "words", "kept", "main", "about", "footnotes", "references", "labels", "quoted", "headings",
    "contents",
    "openings",
  ]

  /// Reads `furniture: {roles, words, main, ...}`.
  mutating func readFurniture(_ node: RuleNode) throws(RuleError) {
    for (name, words) in try node.pairs(known: RuleLoader.furniture) {
      rules.furniture[name, default: []].formUnion(try words.strings())
    }
  }
}
