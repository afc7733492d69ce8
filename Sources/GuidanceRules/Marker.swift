/// Words that part a sentence into its clauses or turn a statement round.
package enum Marker: String, Sendable, Hashable, CaseIterable {
  /// "if", "when", "where": a condition begins.
  case condition
  /// "unless", "except": an exception begins.
  case exception
  /// "in order to", "so that": a purpose begins.
  case purpose
  /// "because", "since": a reason begins.
  case reason
  /// "not", "no", "never".
  case negation
  /// "stop", "avoid": verbs that turn round what follows them; each is a negation too.
  case cessation
  /// "turn away", "keep out of": acts that turn down what they are said of, whatever a theme makes of them.
  case refusal
  /// "no more than", "not only": words of negation that negate nothing.
  case bound
  /// "rather than", "instead of", "without": what follows is turned down.
  case rejection
  /// "while", "at the same time": two aims are weighed in one sentence.
  case balance
  /// A verb that gives an order when it opens a sentence.
  case imperative
  /// "use of", "note from": a noun that looks like a verb which gives an order.
  case noun
  /// "of", "in", "who": what follows qualifies the noun before it.
  case preposition
  /// "beyond", "more than": what follows is a limit that is kept.
  case limit
  /// "what", "how": words that open a title rather than a statement.
  case fragment
  /// "and", "or".
  case conjunction
  /// "increase", "extend": what is named is to go up.
  case up
  /// "reduce", "withdraw": what is named is to go down.
  case down
  /// "more", "additional": up, where no verb says which way.
  case more
  /// "fewer", "less": down, where no verb says which way.
  case less
  /// "paid for each": what is named brings money.
  case pays
  /// "a penalty for each": what is named costs money.
  case penalises
  /// "posts", "budget": means that an act needs.
  case resource
  /// "even if", "whether or not": the case makes no difference.
  case concession
  /// "nobody", "in no case": a subject that names no party.
  case anybody
  /// "patients", "adults": those whom an act concerns.
  case people
  /// "in", "after", "however": words with which a phrase in front of the subject begins.
  case opener
  /// "only with", "only after": the act is allowed or due in that case alone.
  case restriction
  /// "were obliged to", "had to": what was a duty once.
  case pastDuty = "past-duty"
  /// "this Regulation", "the present agreement": a text speaks of itself.
  case itself
  /// "by" in front of whoever does what a passive says.
  case agent
}
