/// A word, number or sum of money in a text, and the punctuation in front of it.
package struct Token: Sendable {
  /// Its word in the `WordTable` that read it.
  package var word: Int32
  /// Offset of its first byte in the text.
  package var start: Int32
  /// Offset one past its last byte.
  package var end: Int32
  /// Marks between the token before and this one.
  package var before: Punctuation

  /// Bytes in the text.
  package var range: Range<Int> { Int(start)..<Int(end) }
}
