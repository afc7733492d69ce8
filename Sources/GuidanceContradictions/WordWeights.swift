import Foundation
import GuidanceDirectives

/// How much a word in common says about two directives being about the same thing: rare words say more.
///
/// The weight is the word's inverse frequency among the directives compared, between a floor and 1. Among
/// few directives frequencies say nothing, and all words weigh the same.
struct WordWeights: Sendable {
  private let frequency: [UInt64: Int]
  /// How often words stand in guidance that is kept elsewhere.
  private let kept: [WordCounts]
  private let total: Int
  /// Weight and bits of each word, where no guidance is kept elsewhere: they are asked for again and again.
  private var known: [UInt64: (weight: Double, bits: Double)] = [:]

  /// Directives below which words are not weighed.
  static let fewest = 200
  /// Weight of a word that stands everywhere.
  private static let least = 0.15

  /// Weights of the words of these documents, and of those kept elsewhere.
  init(_ documents: [IssuedDocument], _ kept: [WordCounts] = []) {
    var frequency: [UInt64: Int] = [:]
    var total = kept.reduce(0) { $0 + $1.directives }
    for document in documents {
      total += document.extraction.directives.count
      for directive in document.extraction.directives {
        for term in directive.frame.compared { frequency[term.concept, default: 0] += 1 }
      }
    }
    self.total = total
    self.frequency = total < WordWeights.fewest ? [:] : frequency
    self.kept = total < WordWeights.fewest ? [] : kept
    if self.kept.isEmpty {
      known = self.frequency.mapValues {
        (WordWeights.weight($0, of: total), log2(Double(total) / Double($0)))
      }
    }
  }

  /// Directives that a word stands in; nil where frequencies say nothing.
  private func count(_ word: UInt64) -> Int? {
    guard !kept.isEmpty else { return frequency[word] }
    let count = kept.reduce(frequency[word] ?? 0) { $0 + $1[word] }
    return count == 0 ? nil : count
  }

  /// The words of which frequencies say something; nil where they hang on guidance that is kept elsewhere.
  var words: [UInt64]? { kept.isEmpty ? Array(frequency.keys) : nil }

  /// Weight of a word, 0 to 1.
  func weight(_ word: UInt64) -> Double {
    if kept.isEmpty { return known[word]?.weight ?? 1 }
    return count(word).map { WordWeights.weight($0, of: total) } ?? 1
  }

  private static func weight(_ count: Int, of total: Int) -> Double {
    max(WordWeights.least, log(Double(total) / Double(count)) / log(Double(total)))
  }

  /// How much it says, in bits, that two directives share a word: none for one that all have.
  func bits(_ word: UInt64, isCommon: Bool) -> Double {
    let bits =
      kept.isEmpty ? known[word]?.bits : count(word).map { log2(Double(total) / Double($0)) }
    guard let bits else { return isCommon ? WordWeights.bitsOfCommon : WordWeights.bitsOfRare }
    return min(bits, isCommon ? WordWeights.bitsOfCommon : 12)
  }

  /// Bits that chance alone brings together for a directive: the more others there are, the more of them agree
  /// with it by accident.
  var bitsOfChance: Double { log2(Double(max(total - 1, 1))) }

  /// Where frequencies say nothing: a word that one directive in a few hundred has, and one that one in eight has.
  private static let bitsOfRare = 8.0
  private static let bitsOfCommon = 3.0
}
