import GuidanceRules

/// A number as it stands in a sentence: "8 to 10 billion", "two hundred and fifty", "one in five".
struct FoundNumber {
  var low: Double
  var high: Double
  /// First token.
  var start: Int
  /// One past the last token of the number, its scale and, when joined to it, its unit.
  var end: Int
  /// Token that may have a unit joined to it.
  var last: Int
  var form = MeasureWord.Form.plain
  /// Whether it is a share of a whole already.
  var isShare = false
  /// Whether the figure stands in brackets behind the same number in words.
  var isBracketed = false
  /// Whether a word like "million" made it large.
  var isScaled = false
}
