extension Contradiction {
  /// All pairs of the family, the gravest first.
  public var pairs: [Place] { [Place(a: a, b: b)] + places }
}
