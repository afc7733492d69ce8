import ByteRecords

/// Which words mean the same, the opposite, or shut each other out.
///
/// A word is the key of its stem; a phrase is the key of its stems parted by blanks. Every lookup is by
/// *concept*, the key that stands for a word and all its synonyms.
public struct Lexicon: Sendable {
  private var concepts: [UInt64: UInt64] = [:]
  private var opposites: [UInt64: Set<UInt64>] = [:]
  private var exclusives: [UInt64: Set<UInt64>] = [:]
  private var scopes: [UInt64: Set<UInt64>] = [:]
  private var relatives: [UInt64: Set<UInt64>] = [:]
  private var ignored: Set<UInt64> = []
  private var common: Set<UInt64> = []

  /// The key that stands for a word and all its synonyms.
  package func concept(_ key: UInt64) -> UInt64 { concepts[key] ?? key }

  /// Whether two concepts are declared opposites.
  package func areOpposite(_ left: UInt64, _ right: UInt64) -> Bool {
    opposites[left]?.contains(right) ?? false
  }

  /// Whether no act can have both as its outcome.
  package func areExclusive(_ left: UInt64, _ right: UInt64) -> Bool {
    exclusives[left]?.contains(right) ?? false
  }

  /// Whether the two name different people or things, so that what is said of one is not said of the other.
  package func areApart(_ left: UInt64, _ right: UInt64) -> Bool {
    scopes[left]?.contains(right) ?? false
  }

  /// Whether two writers may mean one thing by the two.
  package func areRelated(_ left: UInt64, _ right: UInt64) -> Bool {
    relatives[left]?.contains(right) ?? false
  }

  /// Whether one is a partner of the other in a table.
  package func areTied(_ left: UInt64, _ right: UInt64, by tie: UInt8) -> Bool {
    switch tie {
    case Tie.opposite: areOpposite(left, right)
    case Tie.exclusive: areExclusive(left, right)
    case Tie.scope: areApart(left, right)
    default: areRelated(left, right)
    }
  }

  /// Which tables know a concept, a bit each: few concepts have a partner in any, and the others need not be asked for.
  package func ties(of concept: UInt64) -> UInt8 {
    (opposites[concept] == nil ? 0 : Tie.opposite) | (exclusives[concept] == nil ? 0 : Tie.exclusive)
      | (scopes[concept] == nil ? 0 : Tie.scope) | (relatives[concept] == nil ? 0 : Tie.relative)
  }

  /// The bits of `ties(of:)`.
  package enum Tie {
    package static let opposite: UInt8 = 1
    package static let exclusive: UInt8 = 2
    package static let scope: UInt8 = 4
    package static let relative: UInt8 = 8
  }

  /// Concepts declared opposite, exclusive or related to one: those a pair of directives may meet by.
  package func neighbours(of concept: UInt64) -> Set<UInt64> {
    (opposites[concept] ?? []).union(exclusives[concept] ?? []).union(relatives[concept] ?? [])
  }

  /// Whether a word says nothing about what a sentence is about.
  package func isIgnored(_ key: UInt64) -> Bool { ignored.contains(key) }

  /// Whether a concept stands in so many directives that it says little about any of them.
  package func isCommon(_ concept: UInt64) -> Bool { common.contains(concept) }

  /// Concepts that stand in so many directives that they say little about any of them.
  package var commonWords: [UInt64] { Array(common) }

  /// Calls `body` with each two concepts that a table ties, in both orders.
  package func forEachTie(_ body: (UInt64, UInt64, UInt8) -> Void) {
    for (table, tie) in [
      (opposites, Tie.opposite), (exclusives, Tie.exclusive), (scopes, Tie.scope), (relatives, Tie.relative),
    ] {
      for (left, partners) in table { for right in partners { body(left, right, tie) } }
    }
  }

  /// Adds words that mean the same; the first stands for all.
  mutating func addSynonyms(_ group: [UInt64]) {
    guard let head = group.first.map({ concepts[$0] ?? $0 }) else { return }
    for key in group where concepts[key] == nil { concepts[key] = head }
  }

  /// Adds concepts of which each is the opposite of the others.
  mutating func addAntonyms(_ group: [UInt64]) { relate(group, in: &opposites) }

  /// Adds concepts of which only one can hold.
  mutating func addExclusive(_ group: [UInt64]) { relate(group, in: &exclusives) }

  /// Adds concepts that name different people or things.
  mutating func addScopes(_ group: [UInt64]) { relate(group, in: &scopes) }

  /// Adds concepts of one close field.
  mutating func addRelated(_ group: [UInt64]) { relate(group, in: &relatives) }

  /// Adds words without content.
  mutating func ignore(_ group: [UInt64]) { ignored.formUnion(group) }

  /// Adds words that stand in most directives.
  mutating func addCommon(_ group: [UInt64]) { common.formUnion(group.map(concept)) }

  private func relate(_ group: [UInt64], in table: inout [UInt64: Set<UInt64>]) {
    let keys = group.map(concept)
    for left in keys {
      for right in keys where left != right { table[left, default: []].insert(right) }
    }
  }
}

extension Lexicon {
  /// Writes or reads it.
  mutating func code(_ coder: inout some RuleCoder) {
    coder.table(&concepts, (0, 0)) {
      $0.word(&$1)
      $0.word(&$2)
    }
    for part in [\Lexicon.opposites, \.exclusives, \.scopes, \.relatives] {
      coder.table(&self[keyPath: part], (0, [])) {
        $0.word(&$1)
        $0.words(&$2)
      }
    }
    coder.words(&ignored)
    coder.words(&common)
  }
}
