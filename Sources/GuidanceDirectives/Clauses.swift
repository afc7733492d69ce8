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

  /// The clauses that belong to one statement: those in front of the main clause, and its own.
  func parts(of segment: Range<Int>) -> Clauses {
    func isPart(_ range: Range<Int>) -> Bool {
      range.upperBound <= main.lowerBound || segment.contains(range.lowerBound)
    }
    var part = self
    part.conditions.removeAll { !isPart($0) }
    part.exceptions.removeAll { !isPart($0) }
    part.purposes.removeAll { !isPart($0) }
    part.reasons.removeAll { !isPart($0) }
    part.rejections.removeAll { !isPart($0) }
    return part
  }

  /// Whether a token stands in a clause that is not the main one.
  func isSubordinate(_ token: Int) -> Bool {
    !main.contains(token)
      || [conditions, exceptions, purposes, reasons].contains { $0.contains { $0.contains(token) } }
  }
}
