/// Every key that a rule file may hold, by the place it stands at; `rules/rules.schema.json` has the same.
enum RuleKeys {
  /// At the top of a file.
  static let top =
    pack + tag + [
      "terms", "variables", "edges", "oppositions", "compatible", "bodies", "bearers", "cues", "contexts",
      "heading-contexts", "markers", "synonyms", "antonyms", "exclusive", "scopes", "related",
      "ignored-words",
      "common-words", "furniture", "measures", "publishers", "labels", "statuses", "types",
    ]
  /// Of a pack's manifest.
  static let pack = ["pack", "title", "description", "extent", "field"]
  /// Of a tag.
  static let tag = [
    "tag", "family", "parent", "stance", "definition", "wants", "pays", "needs", "patterns", "against",
    "near-misses", "examples",
  ]
  /// Of a wording with conditions.
  static let wording = ["match", "with", "unless"]
  /// Of a tag's examples.
  static let examples = ["match", "against", "near-miss"]
  static let edge = ["from", "to", "sign", "when", "why"]
  static let opposition = ["a", "b", "kind", "severity", "why", "with"]
  static let compatible = ["a", "b", "why"]
  static let body = ["name", "aliases", "hosts", "rank", "kind", "extent", "until", "predecessors"]
  static let bearer = ["id", "names", "broader", "works-in", "central", "served", "generic"]
  static let cue = ["match", "modality", "strength", "form", "duty", "bearer"]
  /// Of a publisher, beside the fields it has sources for.
  static let publisher =
    [
      "name", "hosts", "marks", "platforms", "names", "fallback", "territory", "json-texts",
      "json-headings",
    ]
    + Publisher.fieldNames
  static let measures = ["units", "calendar", "named", "values", "words", "thresholds", "triggers"]
  static let furniture = [
    "roles", "words", "kept", "main", "about", "footnotes", "references", "labels", "quoted", "headings",
    "contents", "openings",
  ]
  static let statuses = ["withdrawn", "superseded", "draft"]
}
