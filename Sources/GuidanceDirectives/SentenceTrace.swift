public import GuidanceIngest
public import GuidanceRules

/// How a sentence was read, for people who write rules: which words were taken for what, and which patterns
/// matched where with what result.
///
/// Places are token numbers; `words` has the bytes of each token in the document's text.
public struct SentenceTrace: Sendable {
  /// The sentence.
  public var text: String
  /// Bytes of each token.
  public var words: [Range<Int>]
  /// Keys of the tokens' stems.
  package var keys: [UInt64]
  /// Its statements, in order; none where nothing makes it a directive.
  public var statements: [Statement]
  /// Wordings that say why it might be no directive.
  public var contexts: [Context]
  /// Words that say which way something goes.
  package var movements: [Movement]
  /// Words that turn or bound what stands near them.
  package var turns: [Range<Int>]

  /// Markers of words that turn or bound what stands near them: with one of them in a sentence, one more
  /// negation need not turn the whole.
  static let turning: Set<Marker> = [.negation, .cessation, .bound, .rejection, .exception, .limit]

  /// A statement of a sentence.
  public struct Statement: Sendable {
    /// What it does to its act.
    public var modality: Modality
    /// From 5 to 0.
    public var strength: Int
    /// Whether its words turn the act down.
    public var isNegative: Bool
    /// Tokens of the words that make it a directive; empty for an order without a modal.
    public var cue: Range<Int>
    /// Whether a modal or other cue stands there.
    public var isExplicit: Bool
    /// Tokens of the subject.
    public var subject: Range<Int>
    /// Tokens of the predicate.
    public var act: Range<Int>
    /// Who must act.
    public var bearer: Addressee
    /// Its numbers, dates and times.
    public var quantities: [Quantity]
    /// Why it is no directive after all.
    public var reason: NonDirective?
    /// Patterns of tags that matched in the sentence, in order.
    public var wordings: [TracedWording]
    /// Tags that resulted.
    public var tags: [TagHit]
  }

  /// A wording of a context.
  public struct Context: Sendable {
    /// Number of its pattern.
    public var pattern: Int
    /// What it speaks for.
    public var reason: NonDirective
    /// Tokens it covers.
    public var tokens: Range<Int>
  }

  /// A word of direction.
  package struct Movement: Sendable, Hashable {
    package var marker: Marker
    package var tokens: Range<Int>
  }

  /// Words of a run of tokens, out of the text they stand in.
  public func string(_ tokens: Range<Int>, in document: Document) -> String {
    guard !tokens.isEmpty, tokens.upperBound <= words.count else { return "" }
    let (first, last) = (words[tokens.lowerBound].lowerBound, words[tokens.upperBound - 1].upperBound)
    return first < last ? document.string(first..<last) : ""
  }
}
