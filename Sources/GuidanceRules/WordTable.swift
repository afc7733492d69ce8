/// The words of the texts read so far, each once, with what the rules know of it.
///
/// One table serves one thread. A word is looked at in full when first met; afterwards it is a number.
/// Numbers depend on reading order and never leave the thread: what is compared across documents is
/// `key`, a hash of the stem.
package struct WordTable: ~Copyable {
  /// What is known of a word.
  package struct Entry: Sendable {
    /// Lower-case spelling, apostrophes straight.
    package var spelling: String
    /// Hash of the stem: the same for every form, text and thread.
    package var key: UInt64
    /// Number of the set of symbols that the word satisfies: `symbols(of:)`.
    package var symbolClass: Int32
    /// What kind of token it is.
    package var kind: WordKind
    /// Whether it was written with a capital.
    package var isCapitalised: Bool
    /// What it is as a part of quantities.
    package var measure: MeasureWord
  }

  private let vocabulary: Vocabulary
  private let stemmer = Stemmer()
  private(set) var entries: [Entry] = []
  private var slots: [Int32]
  private var hashes: [UInt64] = []
  /// For each word the number of its set of symbols: what matching looks at first, apart from all else.
  private var classOfWord: [Int32] = []
  /// Sets of symbols, each once; the first is empty.
  private var classes: [[Int32]] = [[]]
  private var classNumbers: [[Int32]: Int32] = [[]: 0]

  /// An empty table over what a rule set knows.
  package init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    slots = [Int32](repeating: -1, count: 1 << 12)
  }

  /// Number of different words met.
  package var count: Int { entries.count }

  /// The entry of a word.
  package subscript(word: Int32) -> Entry {
    _read { yield entries[Int(word)] }
  }

  /// The key of a word.
  package func key(of word: Int32) -> UInt64 { entries[Int(word)].key }

  /// Number of the set of symbols that a word satisfies.
  func symbolClass(of word: Int32) -> Int32 { classOfWord[Int(word)] }

  /// The symbols of a set, in ascending order.
  func symbols(of symbolClass: Int32) -> [Int32] { classes[Int(symbolClass)] }

  /// What a word is as a part of quantities, and its key.
  package func measure(_ word: Int32) -> (word: MeasureWord, key: UInt64) {
    (entries[Int(word)].measure, entries[Int(word)].key)
  }

  /// Units, and the words around numbers.
  package var measures: MeasureLexicon { vocabulary.measures }

  /// Number of the word with these bytes. O(bytes) when it was met before.
  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash ^= hash >> 29
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      if hashes[Int(slots[slot])] == hash { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let word = Int32(entries.count)
    let entry = describe(String(decoding: bytes, as: UTF8.self))
    entries.append(entry)
    classOfWord.append(entry.symbolClass)
    hashes.append(hash)
    slots[slot] = word
    if entries.count * 2 > slots.count { grow() }
    return word
  }

  /// Number of a word given as a string.
  package mutating func intern(_ word: String) -> Int32 {
    var word = word
    return word.withUTF8 { intern($0) }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (word, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(word)
    }
  }

  private mutating func describe(_ written: String) -> Entry {
    let spelling = written.replacing("’", with: "'").lowercased()
    let kind = WordKind(spelling)
    let stem = kind == .word ? stemmer.stem(WordTable.singularOfAcronym(written) ?? spelling) : spelling
    var measure = vocabulary.measures.describe(spelling, kind)
    if kind == .word, let rest = WordTable.positive(of: spelling) {
      measure.positive = WordTable.key(of: stemmer.stem(rest))
    }
    let symbols = vocabulary.symbols(written: written, spelling: spelling, stem: stem, kind: kind)
    return Entry(
      spelling: spelling, key: WordTable.key(of: stem), symbolClass: number(of: symbols), kind: kind,
      isCapitalised: written.first?.isUppercase ?? false, measure: measure)
  }

  private mutating func number(of symbols: [Int32]) -> Int32 {
    if let number = classNumbers[symbols] { return number }
    let number = Int32(classes.count)
    classes.append(symbols)
    classNumbers[symbols] = number
    return number
  }

  /// "answered" for "unanswered": the word whose complement this one may name.
  static func positive(of spelling: String) -> String? {
    for prefix in ["un", "non"] where spelling.hasPrefix(prefix) && spelling.count > prefix.count + 3 {
      return String(spelling.dropFirst(prefix.count))
    }
    return nil
  }

  /// "gp" for "GPs": the stemmer leaves a final s where no vowel stands before it.
  static func singularOfAcronym(_ written: String) -> String? {
    guard written.count > 2, written.last == "s", written.dropLast().allSatisfy(\.isUppercase) else {
      return nil
    }
    return written.dropLast().lowercased()
  }

  /// Hash of a stem.
  package static func key(of stem: String) -> UInt64 {
    StableHash.of(stem.utf8)
  }
}
