/// One contradiction in many places: its gravest and surest pair, and where else it stands.
struct Family: Sendable {
  /// Identity over what its pairs share.
  var id: String
  /// The pair that stands for all.
  var head: FoundPair
  /// The other pairs, the gravest first.
  var places: [Contradiction.Place]
  /// Pairs beyond the limit, which are counted only.
  var morePlaces: Int
}
