import GuidanceDirectives
import GuidanceRules

/// Finds the words of directives that an alignment paired, for people to read.
///
/// Comparison works on keys; words are looked up again only for what is reported.
struct WordFinder: ~Copyable {
  private var words: WordTable

  init(_ rules: RuleSet) { words = WordTable(rules.vocabulary) }

  /// Words of a text by the keys of their stems, as they stand there first.
  mutating func spellings(in text: String) -> [UInt64: String] {
    let bytes = Array(text.utf8)
    var found: [UInt64: String] = [:]
    for token in Tokenizer.tokens(of: bytes, in: 0..<bytes.count, &words) {
      let key = words[token.word].key
      if found[key] == nil { found[key] = String(decoding: bytes[token.range], as: UTF8.self) }
    }
    return found
  }

  /// The words of terms as a directive writes them, each once.
  mutating func words(_ terms: [Term], in directive: Directive) -> [String] {
    let spellings = spellings(in: directive.text)
    var found: [String] = []
    for term in terms {
      if let word = spellings[term.stem], !found.contains(word) { found.append(word) }
    }
    return found
  }

  /// The steps that say which words two acts share and which exclude each other.
  mutating func steps(_ alignment: Alignment, _ a: Directive, _ b: Directive) -> [Step] {
    let left = spellings(in: a.text)
    let right = spellings(in: b.text)
    let shared = alignment.same.compactMap { left[$0.left.stem] }
    let opposed = (alignment.opposite + alignment.exclusive + alignment.names).compactMap { pair -> Step? in
      guard let one = left[pair.left.stem], let other = right[pair.right.stem] else { return nil }
      return .opposites(one, other)
    }
    return [.sameAct(alignment.likeness, words: shared)] + opposed
  }
}
