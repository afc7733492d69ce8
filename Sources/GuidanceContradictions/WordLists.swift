import GuidanceDirectives
import GuidanceRules

/// The directives in which each word stands, the words numbered as they are met.
struct WordLists {
  /// Keys of the words.
  private(set) var keys: [UInt64] = []
  /// For each word the numbers of its directives, in ascending order.
  private(set) var lists: [[Int32]] = []
  /// For each word the whole bits that it says; 0 for one that stands in too many directives to lead to a pair.
  private(set) var weights: [UInt8] = []
  /// For each word those that its neighbours in the lexicon are, where some directive has them.
  private(set) var neighbours: [[Int32]] = []
  private var numbers: [UInt64: Int32] = [:]
  /// Words of the directives, one after the other, and where those of each begin.
  private var words: [Int32] = []
  private var starts: [Int32] = [0]

  /// Adds a directive's words; directives come in ascending order, none left out.
  mutating func add(_ topic: [UInt64], of directive: Int32) {
    for key in topic {
      let number = number(of: key)
      lists[Int(number)].append(directive)
      words.append(number)
    }
    starts.append(Int32(words.count))
  }

  /// Adds directives that have a word, whose own words are not known.
  mutating func add(_ key: UInt64, _ directives: some Sequence<Int32>) {
    lists[Int(number(of: key))] += directives
  }

  private mutating func number(of key: UInt64) -> Int32 {
    if let number = numbers[key] { return number }
    let number = Int32(keys.count)
    numbers[key] = number
    keys.append(key)
    lists.append([])
    return number
  }

  /// Words of a directive that was added with its words.
  func words(of directive: Int) -> ArraySlice<Int32> {
    words[Int(starts[directive])..<Int(starts[directive + 1])]
  }

  /// Settles what each word says, when all are added.
  mutating func weigh(_ scale: WordWeights, _ lexicon: Lexicon) {
    weights = keys.indices.map { number in
      let key = keys[number]
      return lists[number].count > CommonWord.limit
        ? 0 : UInt8(scale.bits(key, isCommon: lexicon.isCommon(key)))
    }
    neighbours = keys.map { key in
      lexicon.ties(of: key) == 0 ? [] : lexicon.neighbours(of: key).compactMap { numbers[$0] }.sorted()
    }
  }
}
