import GuidanceRules

/// What a number counts, and where its words end.
struct MeasuredUnit {
  var dimension: Dimension
  var factor = 1.0
  var offset = 0.0
  var scale = Quantity.Scale.exact
  /// Key of the thing counted.
  var thing: UInt64 = 0
  /// Key of what one such quantity is allowed for.
  var per: UInt64 = 0
  /// Count of what it is allowed for, as in "per 8 patients".
  var perCount = 1.0
  /// One past the last token.
  var end: Int
}
