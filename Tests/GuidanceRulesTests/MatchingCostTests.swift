import BuiltinRules
import Foundation
import Testing

@testable import GuidanceRules

/// What matching costs, in moves tried and not in seconds.
struct MatchingCostTests {
  @Test("twice as many patterns, the new ones about other things, cost at most a quarter more moves")
  func growth() throws {
    let own = Set(try RuleSet.load().tagPatterns.filter { !$0.contains("<") }).sorted()
    try #require(own.count > 1000)
    let other = own.map { $0.replacing(/[A-Za-z]{2,}/) { "zq" + $0.output } }
    let text = try Self.corpus()
    let few = try Self.moves(own, over: text)
    let many = try Self.moves(own + other, over: text)
    #expect(few > 0 && Double(many) <= Double(few) * 1.25, "\(few), \(many)")
  }

  /// Moves tried over a text.
  private static func moves(_ patterns: [String], over text: [UInt8]) throws -> Int {
    let rules = try RuleProbe(patterns).rules
    #expect(rules.uses.count == patterns.count)
    var words = WordTable(rules.vocabulary)
    let tokens = Tokenizer.tokens(of: text, in: text.indices, &words)
    var matcher = PatternMatcher(rules.automaton)
    _ = matcher.matches(in: tokens[...], words)
    return matcher.tried
  }

  /// Pages of the corpus, markup and all.
  static func corpus() throws -> [UInt8] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("corpus/documents")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try names.filter { $0.hasSuffix(".html") }.sorted().prefix(10).flatMap {
      [UInt8](try Data(contentsOf: folder.appendingPathComponent($0)))
    }
  }
}

extension RuleSet {
  /// Patterns of tags, as written.
  fileprivate var tagPatterns: [String] {
    uses.indices.compactMap { number in
      guard case .tag = uses[number] else { return nil }
      return sources[number].text
    }
  }
}
