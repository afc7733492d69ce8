import GuidanceIngest
import GuidanceRules

/// Finds the packs whose field a document speaks of, so that rules of one field are not read into another.
///
/// A document is in a pack's field when the pack knows its body, or when enough of its blocks hold a word of
/// the field; and when the places they hold in overlap.
struct FieldReader {
  private let rules: RuleSet
  private let deadline: Deadline?

  /// A reader that looks no further once the time is over.
  init(_ rules: RuleSet, until deadline: Deadline? = nil) {
    self.rules = rules
    self.deadline = deadline
  }

  /// Share of blocks with a word of the field from which a document counts as being about it.
  private static let share = 0.1

  /// Numbers of the packs that apply.
  func packs(
    of document: Document, _ text: TokenizedText, _ words: inout WordTable, _ matcher: inout PatternMatcher
  ) -> Set<Int> {
    let body = document.metadata.body.flatMap { rules.bodies.body(named: $0) }
    let extent = Extent(document.metadata.extent ?? body?.extent ?? document.metadata.territory)
    var open: Set<Int> = []
    var asked: Set<Int> = []
    for (number, pack) in rules.packs.enumerated() where Extent(pack.extent).overlaps(extent) {
      if !pack.hasField || body?.folder == pack.folder { open.insert(number) } else { asked.insert(number) }
    }
    guard !asked.isEmpty else { return open }
    return open.union(named(asked, in: document, text, &words, &matcher))
  }

  private func named(
    _ packs: Set<Int>, in document: Document, _ text: TokenizedText, _ words: inout WordTable,
    _ matcher: inout PatternMatcher
  ) -> Set<Int> {
    var counts: [Int: Int] = [:]
    for block in text.blocks.indices {
      for pack in fields(of: block, text, words, &matcher) { counts[pack, default: 0] += 1 }
    }
    let labels = [document.metadata.title, document.metadata.audience, document.metadata.body].compactMap {
      $0
    }
    let head = Array(labels.joined(separator: "\n").utf8)
    let named = fields(Tokenizer.tokens(of: head, in: 0..<head.count, &words), words, &matcher)
    return packs.filter {
      named.contains($0) || Double(counts[$0] ?? 0) >= Self.share * Double(document.blocks.count)
    }
  }

  /// Packs of which a block has a word. What matches in its sentences is what matches in it, unless it is so long
  /// that a sentence may have been cut.
  private func fields(
    of block: Int, _ text: TokenizedText, _ words: borrowing WordTable, _ matcher: inout PatternMatcher
  ) -> Set<Int> {
    let tokens = text.tokens(ofBlock: block)
    guard tokens.count <= SentenceSplitter.longest else {
      return fields(Array(text.tokens[tokens]), words, &matcher)
    }
    var found: Set<Int> = []
    for match in text.matches(ofBlock: block) where rules.kinds[match.pattern] == .other {
      if case .field(let pack) = rules.uses[match.pattern] { found.insert(pack) }
    }
    return found
  }

  private func fields(_ tokens: [Token], _ words: borrowing WordTable, _ matcher: inout PatternMatcher)
    -> Set<Int>
  {
    var found: Set<Int> = []
    // In pieces: a text without a full stop would keep patterns open from its beginning to its end.
    for start in stride(from: 0, to: tokens.count, by: SentenceSplitter.longest) {
      if let deadline, deadline.isPast { break }
      let piece = tokens[start..<min(start + SentenceSplitter.longest, tokens.count)]
      for match in matcher.matches(in: piece, words) {
        if case .field(let pack) = rules.uses[match.pattern] { found.insert(pack) }
      }
    }
    return found
  }
}
