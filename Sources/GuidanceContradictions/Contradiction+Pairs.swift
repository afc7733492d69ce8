extension Contradiction {
  /// All pairs of the family that are kept, the gravest first.
  public var pairs: [Place] { [Place(a: a, b: b)] + places }

  /// Number of the other members of the family, whether kept or only counted.
  public var placeCount: Int { places.count + morePlaces }
}
