package import GuidanceRules

/// A sentence as tokens, with the list stem in front where one was carried down.
package struct Sentence {
  /// All tokens, those of the stem first.
  package var tokens: [Token]
  /// Index of the first token that is not the stem's.
  package var ownStart: Int
  /// Bytes of the sentence itself in the document's text, final mark included.
  package var range: Range<Int>
  /// Bytes of the stem's sentence.
  package var stem: Range<Int>?
  /// Mark it ends with.
  package var isQuestion: Bool
}
