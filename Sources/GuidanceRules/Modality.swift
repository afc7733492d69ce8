/// What a directive does to an act, after the words of deontic logic.
public enum Modality: String, Sendable, Hashable, Codable, CaseIterable {
  case obligation, prohibition, permission, recommendation, recommendationAgainst
  /// The issuer finds too little evidence to recommend the act or to advise against it.
  case undecided
  /// The issuer binds itself.
  case commitment
  /// The issuer settles how things are.
  case constitutive
}
