/// Which words mean the same, the opposite, or shut each other out. Words are keys of stems.
public struct Lexicon: Sendable {
  private var concepts: [UInt64: UInt64] = [:]
  private var opposites: [UInt64: Set<UInt64>] = [:]
  private var exclusives: [UInt64: Set<UInt64>] = [:]
  private var ignored: Set<UInt64> = []

  /// The key that stands for a word and all its synonyms.
  package func concept(_ key: UInt64) -> UInt64 { concepts[key] ?? key }

  /// Whether two words are declared opposites, synonyms taken together.
  package func areOpposite(_ left: UInt64, _ right: UInt64) -> Bool {
    opposites[concept(left)]?.contains(concept(right)) ?? false
  }

  /// Whether no thing can be both.
  package func areExclusive(_ left: UInt64, _ right: UInt64) -> Bool {
    exclusives[concept(left)]?.contains(concept(right)) ?? false
  }

  /// Whether a word says nothing about what a sentence is about.
  package func isIgnored(_ key: UInt64) -> Bool { ignored.contains(key) }

  /// Adds words that mean the same; only single words can.
  mutating func addSynonyms(_ group: [[UInt64]]) {
    let keys = group.compactMap { $0.count == 1 ? $0[0] : nil }
    guard let head = keys.first.map({ concepts[$0] ?? $0 }) else { return }
    for key in keys where concepts[key] == nil { concepts[key] = head }
  }

  /// Adds words of which each is the opposite of the others.
  mutating func addAntonyms(_ group: [[UInt64]]) {
    relate(group, in: &opposites)
  }

  /// Adds words of which only one can hold.
  mutating func addExclusive(_ group: [[UInt64]]) {
    relate(group, in: &exclusives)
  }

  /// Adds words without content.
  mutating func ignore(_ group: [[UInt64]]) {
    for keys in group where keys.count == 1 { ignored.insert(keys[0]) }
  }

  private func relate(_ group: [[UInt64]], in table: inout [UInt64: Set<UInt64>]) {
    let keys = group.compactMap { $0.count == 1 ? concept($0[0]) : nil }
    for left in keys {
      for right in keys where left != right { table[left, default: []].insert(right) }
    }
  }
}
