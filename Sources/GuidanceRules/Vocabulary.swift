import ByteRecords

/// The symbols that patterns ask for, numbered, and which of them a word satisfies.
package struct Vocabulary: Sendable {
  private(set) var stems: [String: Int32] = [:]
  private(set) var spellings: [String: Int32] = [:]
  private(set) var capitals: [String: Int32] = [:]
  private(set) var lists: [String: Int32] = [:]
  private(set) var members: [String: [Int32]] = [:]
  private(set) var count: Int32 = 3
  /// Units, and the words around numbers.
  package internal(set) var measures = MeasureLexicon()

  static let number: Int32 = 0
  static let percentage: Int32 = 1
  static let money: Int32 = 2

  /// Number of a symbol, a new one if it was never asked for.
  mutating func number(of symbol: PatternSymbol) -> Int32 {
    switch symbol {
    case .number: return Vocabulary.number
    case .percentage: return Vocabulary.percentage
    case .money: return Vocabulary.money
    case .stem(let stem): return Vocabulary.number(of: stem, in: &stems, &count)
    case .list(let name): return Vocabulary.number(of: name, in: &lists, &count)
    case .exact(let word):
      return word.contains(where: \.isUppercase)
        ? Vocabulary.number(of: word, in: &capitals, &count)
        : Vocabulary.number(of: word, in: &spellings, &count)
    }
  }

  /// Says that words with this stem belong to a list.
  mutating func add(stem: String, to list: String) {
    members[stem, default: []].append(number(of: .list(list)))
  }

  /// Symbols that a word satisfies, in ascending order.
  ///
  /// - Parameters:
  ///   - written: the word as it stands in the text.
  ///   - spelling: the same in lower case.
  ///   - stem: its stem.
  ///   - kind: what kind of token it is.
  func symbols(written: String, spelling: String, stem: String, kind: WordKind) -> [Int32] {
    var symbols = members[stem] ?? []
    if let symbol = stems[stem] { symbols.append(symbol) }
    if let symbol = spellings[spelling] { symbols.append(symbol) }
    if let symbol = capitals[written] { symbols.append(symbol) }
    switch kind {
    case .number, .mixed: symbols.append(Vocabulary.number)
    case .percentage: symbols.append(Vocabulary.percentage)
    case .money: symbols.append(Vocabulary.money)
    case .word: break
    }
    return symbols.sorted()
  }

  private static func number(of name: String, in table: inout [String: Int32], _ count: inout Int32) -> Int32
  {
    if let number = table[name] { return number }
    table[name] = count
    count += 1
    return count - 1
  }
}

extension Vocabulary {
  /// Writes or reads it.
  mutating func code(_ coder: inout some RuleCoder) {
    for part in [\Vocabulary.stems, \.spellings, \.capitals, \.lists] {
      coder.table(&self[keyPath: part], ("", 0)) {
        $0.text(&$1)
        $0.small(&$2)
      }
    }
    coder.table(&members, ("", [])) {
      $0.text(&$1)
      $0.list(&$2, 0) { $0.small(&$1) }
    }
    coder.small(&count)
    measures.code(&coder)
  }
}
