extension RuleLoader {
  /// Reads `{match, modality, strength, form, duty, bearer}`.
  mutating func readCue(_ node: RuleNode) throws(RuleError) {
    let fields = try node.fields(RuleKeys.cue)
    guard let match = fields["match"], let modality = fields["modality"], let strength = fields["strength"]
    else {
      throw node.error(.missingKey("match, modality, strength"))
    }
    rules.cues.append(
      Cue(
        modality: try modality.choice(Modality.self), strength: try strength.integer(),
        form: try fields["form"]?.choice(Cue.Form.self) ?? .modal,
        deniesDuty: try fields["duty"]?.choice(DutyWord.self) == DutyWord.none,
        namesBearer: try fields["bearer"]?.choice(BearerPlace.self) == .behind))
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

  /// Reads groups of words and phrases that mean the same, the opposite, or shut each other out.
  mutating func readLexicon(_ key: String, _ node: RuleNode) throws(RuleError) {
    for group in node.items() {
      var keys: [UInt64] = []
      for word in group.items() { keys.append(try lexicalKey(of: word)) }
      if key == "antonyms" { rules.antonyms.append(try group.strings()) }
      switch key {
      case "synonyms": rules.lexicon.addSynonyms(keys)
      case "antonyms": rules.lexicon.addAntonyms(keys)
      case "exclusive": rules.lexicon.addExclusive(keys)
      case "scopes": rules.lexicon.addScopes(keys)
      case "related": rules.lexicon.addRelated(keys)
      case "common-words": rules.lexicon.addCommon(keys)
      default: rules.lexicon.ignore(keys)
      }
    }
  }

  /// Key of a word or phrase; a phrase becomes a pattern, so that it is found in a text as one concept.
  private mutating func lexicalKey(of node: RuleNode) throws(RuleError) -> UInt64 {
    let stems = try node.string().lowercased().split { $0 == " " || $0 == "-" }.map { stem(String($0)) }
    let key = WordTable.key(of: stems.joined(separator: " "))
    if stems.count > 1, phrases.insert(key).inserted { try add(node, for: .concept(key)) }
    return key
  }

  /// Reads `furniture: {roles, words, main, ...}`.
  mutating func readFurniture(_ node: RuleNode) throws(RuleError) {
    for (name, words) in try node.pairs(known: RuleKeys.furniture) {
      rules.furniture[name, default: []].formUnion(try words.strings())
    }
  }
}

/// What a cue may say of a duty.
private enum DutyWord: String, CaseIterable {
  case none
}

/// Where a cue may have its bearer other than in front.
private enum BearerPlace: String, CaseIterable {
  case behind
}
