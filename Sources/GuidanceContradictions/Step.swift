public import GuidanceRules

/// One inference on the way to a contradiction: a fact, put into words by the reports.
public enum Step: Sendable, Hashable {
  /// Which side a step speaks of.
  public enum Party: Sendable, Hashable { case a, b }

  /// A side was given a tag for these words.
  case tag(Party, id: String, polarity: Polarity, words: String)
  /// A side wants a variable moved.
  case wants(Party, variable: String, Direction)
  /// A movement brings another with it.
  case moves(Party, from: String, Direction, to: String, Direction)
  /// A side pays for a movement of a variable, or penalises it.
  case pays(Party, variable: String, Direction)
  /// A side uses something scarce.
  case needs(Party, variable: String)
  /// A rule declares the two opposed.
  case declared(why: String)
  /// Both speak of the same act: the share of words in common, 0 to 1, and those words.
  case sameAct(Double, words: [String])
  /// The modalities cannot both hold.
  case modalities(Modality, Modality)
  /// Words of the two acts of which one undoes the other, or of which only one can be the outcome.
  case opposites(String, String)
  /// Each act is to come before the other.
  case reversed
  /// A side holds always what the other leaves open or holds sometimes.
  case weaker(Modality, Modality)
  /// A side wants more or less of what both speak of.
  case pulls(Party, Direction)
  /// A side settles a payment that follows what both speak of, or is lost by it.
  case settlesPayment(Party, Direction)
  /// A side takes away means that the other needs.
  case takesMeans(Party)
  /// The same quantity with values that share nothing.
  case values(String, String)
  /// A gate that both passed, and why.
  case passed(Gate, detail: String)
}
