/// How often words stand in published guidance that is kept elsewhere.
public struct WordCounts: Sendable {
  /// Keys of words in ascending order.
  private let words: [UInt64]
  /// For each of them, how many directives have it.
  private let counts: [UInt32]
  /// What is taken off the counts: directives that are not compared.
  private let less: [UInt64: Int]
  /// Number of directives.
  public let directives: Int

  /// Counts of words.
  ///
  /// - Parameters:
  ///   - words: keys in ascending order.
  ///   - counts: for each word how many directives have it.
  ///   - directives: number of directives that are compared.
  ///   - less: for words of directives that are counted in `counts` and not compared, how many of them.
  public init(words: [UInt64], counts: [UInt32], directives: Int, less: [UInt64: Int] = [:]) {
    self.words = words
    self.counts = counts
    self.directives = directives
    self.less = less
  }

  /// How many directives have a word. O(log words).
  subscript(word: UInt64) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle] < word { low = middle + 1 } else { high = middle }
    }
    guard low < words.count, words[low] == word else { return 0 }
    return Int(counts[low]) - (less[word] ?? 0)
  }
}
