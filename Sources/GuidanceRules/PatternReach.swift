/// Compares what patterns find: whether every run of words that one matches, another matches too.
///
/// Walks the two automata side by side: a state of the one, and all states of the other that the same words
/// can have led to. A word is known only by the symbol that was asked for, so the answer is sure where it is
/// yes; two patterns that are the same for a reason outside the symbols are taken as different.
struct PatternReach {
  private let automaton: PatternAutomaton
  /// For each symbol the words it can stand for, each as all symbols that such a word satisfies.
  private let meanings: [[Set<Int32>]]

  /// Steps after which two patterns are taken as different.
  private static let limit = 20_000

  init(_ rules: RuleSet) {
    automaton = rules.automaton
    meanings = PatternReach.meanings(of: rules.vocabulary)
  }

  /// A state of the narrow pattern, with those of the broad one.
  private struct Pair: Hashable {
    var narrow: Int32
    var broad: Set<Int32>
  }

  /// Whether the pattern `broad` matches every run of words that `narrow` matches.
  func isCovered(_ narrow: Int, by broad: Int) -> Bool {
    var open: [Pair] = []
    var seen: Set<Pair> = []
    func visit(_ state: Int32, _ targets: [Int32]) -> Bool {
      for states in meetings(of: state, among: targets) {
        guard !states.isEmpty else { return false }
        if automaton.accepted[Int(state)] >= 0, !states.contains(where: { automaton.accepted[Int($0)] >= 0 })
        {
          return false
        }
        let pair = Pair(narrow: state, broad: states)
        if seen.insert(pair).inserted { open.append(pair) }
      }
      return seen.count < PatternReach.limit
    }
    for state in automaton.firsts(of: narrow) where !visit(state, Array(automaton.firsts(of: broad))) {
      return false
    }
    while let pair = open.popLast() {
      let targets = pair.broad.flatMap { automaton.followers(of: $0) }
      for state in automaton.followers(of: pair.narrow) where !visit(state, targets) { return false }
    }
    return true
  }

  /// For each kind of word that leads into a state, those of the targets that it leads into.
  private func meetings(of state: Int32, among targets: [Int32]) -> Set<Set<Int32>> {
    let symbol = automaton.symbol[Int(state)]
    guard symbol >= 0 else { return [Set(targets.filter { automaton.symbol[Int($0)] < 0 })] }
    return Set(
      meanings[Int(symbol)].map { word in
        Set(targets.filter { automaton.symbol[Int($0)] < 0 || word.contains(automaton.symbol[Int($0)]) })
      })
  }

  private static func meanings(of vocabulary: Vocabulary) -> [[Set<Int32>]] {
    let stemmer = Stemmer()
    var meanings = (0..<vocabulary.count).map { [Set([$0])] }
    func word(_ stem: String) -> Set<Int32> {
      Set(vocabulary.members[stem] ?? []).union(vocabulary.stems[stem].map { [$0] } ?? [])
    }
    for (stem, symbol) in vocabulary.stems { meanings[Int(symbol)] = [word(stem)] }
    for (spelling, symbol) in vocabulary.spellings {
      meanings[Int(symbol)] = [word(stemmer.stem(spelling)).union([symbol])]
    }
    for (written, symbol) in vocabulary.capitals {
      let spelling = written.lowercased()
      let stem = stemmer.stem(WordTable.singularOfAcronym(written) ?? spelling)
      let lower = vocabulary.spellings[spelling].map { [$0] } ?? []
      meanings[Int(symbol)] = [word(stem).union([symbol]).union(lower)]
    }
    for symbol in vocabulary.lists.values { meanings[Int(symbol)] = [] }
    for stem in vocabulary.members.keys.sorted() {
      for list in vocabulary.members[stem] ?? [] { meanings[Int(list)].append(word(stem)) }
    }
    return meanings
  }
}
