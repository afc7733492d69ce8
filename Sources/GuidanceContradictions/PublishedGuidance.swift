public import GuidanceDirectives

/// Published guidance that is kept elsewhere and asked for what a comparison needs, never loaded as a whole.
public protocol PublishedGuidance: Sendable {
  /// How often words stand in it.
  func wordCounts() throws(IndexError) -> WordCounts

  /// The directives with these words or tag senses, in documents in force on a day (year, month, day in one number;
  /// any day when nil).
  func postings(words: Set<UInt64>, senses: Set<Int>, on day: Int?) throws(IndexError) -> Postings

  /// Documents without their directives, by the keys they are kept under; in the order asked for.
  func documents(_ keys: [Int]) throws(IndexError) -> [IssuedDocument]

  /// Directives of a document by their numbers; in the order asked for.
  func directives(_ numbers: [Int], of document: Int) throws(IndexError) -> [Directive]
}
