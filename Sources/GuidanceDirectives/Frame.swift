/// What a directive is compared by: its content words with their parts, synonyms taken together.
package struct Frame: Sendable {
  /// The terms of the act, those with the verb first, then those of its condition and purpose, each concept once:
  /// what is laid side by side.
  package var compared: [Term] = []
  /// All other terms: who must act, exceptions, what is turned down, and concepts said again.
  package var others: [Term] = []
  /// Whether it allows the act in the case of its condition alone, which is its exception then.
  package var isReserved = false
  /// Concepts that mark off a group among the people concerned: "with diabetes", "pregnant women".
  package var group: Set<UInt64> = []
  /// Whether the condition is a negated one ("unless" in front counts as exception instead).
  package var conditionIsNegated = false
  /// Whether it says that a case makes no difference: "even if", "whether or not".
  package var isConceded = false
  /// Concepts without which the act is turned down: "not without a visit".
  package var demanded: Set<UInt64> = []
  /// Ages of those it is about, in years.
  package var ages: ClosedRange<Double>?
  /// Whether the act itself is a negated one: "without consent", "not previously postponed", and what nobody
  /// has a duty to do.
  package var isActNegated = false
  /// Which way it pulls what it is about.
  package var pull = Pull()
  /// When it holds, seen from what its time clauses name.
  package var timing: Timing = []
  /// Concepts of the relative clause that marks off whom or what the act is done to: "women who ask for it".
  package var qualifier: Set<UInt64> = []
  /// Whether what it is about is marked off by a negation: "goods that were not ordered".
  package var isQualifierNegated = false
  /// Whether the act is to be done before that of its condition.
  package var isTimed = false
  /// Whether it holds only under its condition: "only if".
  package var isRestricted = false
  /// Figures of the act, as written.
  package var figures: Set<String> = []
  /// Companies of words that stand in the sentence and that an opposition asks for, where the directive has tags.
  package var companies: Set<Int> = []
  /// Whether the sentence weighs two aims against each other.
  package var isBalanced = false
  /// First and last day the statement itself names, as year, month, day in one number.
  package var period: ClosedRange<Int>?
  /// The month by which the statement is due, 1 to 12, where it names no year.
  package var month: Int?

  /// A frame of nothing.
  package static let empty = Frame()

  /// All content words with their parts, those that are compared first.
  package var terms: [Term] {
    var terms = compared
    if isReserved {
      for index in terms.indices { terms[index].role = part(of: terms[index]) }
    }
    return terms + others
  }

  /// Concepts of the act, its condition and purpose, in ascending order, each once: what candidates are found by.
  package var topic: [UInt64] { compared.map(\.concept).sorted() }

  /// The part of a term that is compared, in what surrounds the act.
  private func part(of term: Term) -> Term.Role {
    isReserved && term.role == .condition ? .exception : term.role
  }

  /// Whether a term stands in a part.
  package func has(_ role: Term.Role) -> Bool {
    compared.contains { part(of: $0) == role } || others.contains { $0.role == role }
  }

  /// Concepts that stand in a part.
  package func concepts(_ role: Term.Role) -> Set<UInt64> {
    var concepts: Set<UInt64> = []
    for term in compared where part(of: term) == role { concepts.insert(term.concept) }
    for term in others where term.role == role { concepts.insert(term.concept) }
    return concepts
  }

  /// The main verb.
  package var verb: UInt64? { (compared.first(where: \.isVerb) ?? others.first(where: \.isVerb))?.concept }

  /// Whether its main verb says which way it is to go: "shut the vents" and not "open more vents".
  package var isMovedByVerb = false

  /// Concepts of the act and its subject.
  package var core: Set<UInt64> {
    // What is said again of the act is of one of its concepts.
    var core: Set<UInt64> = []
    for term in compared where term.isCore { core.insert(term.concept) }
    return core
  }
}
