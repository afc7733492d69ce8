import GuidanceIngest
import GuidanceRules

/// Which documents can meet: of different bodies, in one place, at one time, and neither replacing the other.
///
/// It asks the gates that speak of documents alone, once for each pair of documents, so that pairs of
/// directives need not.
struct DocumentMeetings {
  private let periods: [ClosedRange<Int>]
  /// For each document the number of its body; documents without one share a number.
  private let bodies: [Int]
  private let extents: [Extent]
  private let includesSameBody: Bool
  /// For each document those that it says it replaces.
  private let replaced: [Set<Int>]

  /// - Parameter drafts: how many of the documents, from the first on, are to meet the others and each other; all
  ///   when nil.
  init(_ documents: [IssuedDocument], includesSameBody: Bool, drafts: Int? = nil) {
    self.includesSameBody = includesSameBody
    periods = documents.map(\.period)
    var numbers: [String?: Int] = [:]
    for document in documents where numbers[document.bodyIdentity] == nil {
      numbers[document.bodyIdentity] = numbers.count
    }
    bodies = documents.map { numbers[$0.bodyIdentity] ?? 0 }
    extents = documents.map { Extent($0.extent) }
    replaced = documents.enumerated().map { number, later in
      guard !later.replaces.isEmpty else { return [] }
      let others = drafts.map { number < $0 ? documents.count : $0 } ?? documents.count
      return Set((0..<others).filter { Replacement.names(later, documents[$0]) })
    }
  }

  /// Whether directives of the two can contradict each other.
  func canMeet(_ first: Int, _ second: Int) -> Bool {
    guard periods[first].overlaps(periods[second]), includesSameBody || bodies[first] != bodies[second],
      extents[first].overlaps(extents[second])
    else { return false }
    return !replaced[first].contains(second) && !replaced[second].contains(first)
  }
}
