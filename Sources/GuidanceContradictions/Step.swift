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
  /// Both speak of the same act: the share of words in common, 0 to 1.
  case sameAct(Double)
  /// The modalities cannot both hold.
  case modalities(Modality, Modality)
  /// The two acts are opposites or shut each other out.
  case opposites(String, String)
  /// The same quantity with values that share nothing.
  case values(String, String)
  /// A gate that both passed, and why.
  case passed(Gate, detail: String)
}
