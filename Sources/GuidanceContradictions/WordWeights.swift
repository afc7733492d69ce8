import Foundation
import GuidanceDirectives

/// How much a word in common says about two directives being about the same thing: rare words say more.
///
/// The weight is the word's inverse frequency among the directives compared, between a floor and 1. Among
/// few directives frequencies say nothing, and all words weigh the same.
struct WordWeights: Sendable {
  private let frequency: [UInt64: Int]
  private let total: Int

  /// Directives below which words are not weighed.
  static let fewest = 200
  /// Weight of a word that stands everywhere.
  private static let least = 0.15

  /// Weights of the words of these documents.
  init(_ documents: [IssuedDocument]) {
    var frequency: [UInt64: Int] = [:]
    var total = 0
    for document in documents {
      total += document.extraction.directives.count
      for directive in document.extraction.directives {
        for word in directive.frame.topic { frequency[word, default: 0] += 1 }
      }
    }
    self.total = total
    self.frequency = total < WordWeights.fewest ? [:] : frequency
  }

  /// Weight of a word, 0 to 1.
  func weight(_ word: UInt64) -> Double {
    guard let count = frequency[word] else { return 1 }
    return max(WordWeights.least, log(Double(total) / Double(count)) / log(Double(total)))
  }

  /// Sum of the weights of some words.
  func sum(_ words: Set<UInt64>) -> Double { words.reduce(0) { $0 + weight($1) } }
}
