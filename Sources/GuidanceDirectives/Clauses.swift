import GuidanceRules

/// A sentence parted into its main clause and what stands around it, as token ranges.
struct Clauses {
  /// The main clause.
  var main: Range<Int>
  var conditions: [Range<Int>] = []
  var exceptions: [Range<Int>] = []
  var purposes: [Range<Int>] = []
  var reasons: [Range<Int>] = []
  /// Tokens turned down by "rather than", "instead of", "without".
  var rejections: [Range<Int>] = []

  /// Whether a token stands in a clause that is not the main one.
  func isSubordinate(_ token: Int) -> Bool {
    !main.contains(token)
      || [conditions, exceptions, purposes, reasons].contains { $0.contains { $0.contains(token) } }
  }
}
