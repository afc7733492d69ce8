/// A word that so many directives have that the search for pairs does not go by it alone.
///
/// Pairs that share it and enough else are compared all the same.
public struct CommonWord: Sendable, Hashable {
  /// Directives that a word may stand in before the search stops going by it.
  public static let limit = 400

  /// The word as it stands in the first of them; nil for a phrase of the lexicon that is not spelt out there.
  public var word: String?
  /// How many directives have it, or a word that means the same.
  public var directives: Int

  /// A word with its count.
  public init(word: String?, directives: Int) {
    self.word = word
    self.directives = directives
  }
}
