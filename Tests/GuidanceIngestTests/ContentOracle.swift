import Foundation

/// The plain reading of which words of a page are content. In a fixture `data-truth="in"` and `"out"` on an
/// element say so, the innermost counting; in a real page a stretch between two marks does.
struct ContentOracle {
  /// Words that are content, and all others, with the number of times each stands there.
  private(set) var inside: [String: Int] = [:]
  private(set) var outside: [String: Int] = [:]
  /// Words that are neither.
  private var neutral: [String: Int] = [:]

  private static let inline: Set<String> = [
    "a", "b", "i", "u", "em", "strong", "span", "ins", "sup", "sub", "wbr", "font", "small", "abbr", "s",
    "del",
  ]

  /// Reads the marks of a fixture.
  init(fixture markup: String) {
    var open: [(name: String, depth: Int, isIn: Bool)] = []
    var words = ["", ""]
    var rest = Self.bare(markup)[...]
    while let match = rest.firstMatch(of: /<(\/?)([A-Za-z][A-Za-z0-9]*)([^>]*)>/) {
      words[open.last?.isIn == true ? 1 : 0] += rest[..<match.range.lowerBound]
      let name = match.2.lowercased()
      if !Self.inline.contains(name) { words = words.map { $0 + " " } }
      if match.1.isEmpty, let truth = match.3.firstMatch(of: /data-truth="(in|out)"/) {
        words = words.map { $0 + " " }
        open.append((name, 1, truth.1 == "in"))
      } else if let last = open.last, last.name == name {
        open[open.count - 1].depth += match.1.isEmpty ? 1 : -1
        if open[open.count - 1].depth == 0 { open.removeLast() }
      }
      rest = rest[match.range.upperBound...]
    }
    words[0] += rest
    inside = Self.counts(of: words[1])
    outside = Self.counts(of: words[0])
  }

  /// A real page: content begins at `start` and ends at `end`; what stands between `neutral` and `start`, such
  /// as a title, is neither.
  init?(page markup: String, neutral: String, start: String, end: String) {
    guard let front = markup.range(of: neutral),
      let first = markup.range(of: start, range: front.lowerBound..<markup.endIndex),
      let last = markup.range(of: end, range: first.upperBound..<markup.endIndex)
    else { return nil }
    inside = Self.counts(of: Self.plain(String(markup[first.lowerBound..<last.lowerBound])))
    self.neutral = Self.counts(of: Self.plain(String(markup[front.lowerBound..<first.lowerBound])))
    outside = Self.counts(
      of: Self.plain(String(markup[..<front.lowerBound]) + " <p> " + String(markup[last.lowerBound...])))
  }

  /// Share of the content that these words hold.
  func kept(_ text: String) -> Double {
    let words = Self.counts(of: text)
    let total = inside.values.reduce(0, +)
    let found = inside.reduce(0) { $0 + min($1.value, words[$1.key] ?? 0) }
    return total == 0 ? 0 : Double(found) / Double(total)
  }

  /// Share of all that is no content that these words hold beside the content.
  func leaked(_ text: String) -> Double {
    let words = Self.counts(of: text)
    let total = outside.values.reduce(0, +)
    let found = outside.reduce(0) { sum, word in
      sum
        + min(word.value, max((words[word.key] ?? 0) - (inside[word.key] ?? 0) - (neutral[word.key] ?? 0), 0))
    }
    return total == 0 ? 0 : Double(found) / Double(total)
  }

  private static func counts(of text: String) -> [String: Int] {
    let decoded = entities.reduce(text.replacing("\u{AD}", with: "")) { $0.replacing($1.0, with: $1.1) }
      .replacing(/&#?[A-Za-z0-9]+;/, with: " ")
    return decoded.lowercased().matches(of: /\d+|\p{L}+/).reduce(into: [:]) {
      $0[String($1.0), default: 0] += 1
    }
  }

  private static let entities = [("&shy;", ""), ("&rsquo;", "’"), ("&eacute;", "é"), ("&#xb7;", "·")]

  private static func bare(_ markup: String) -> String {
    markup.replacing(
      /(?is)<!--.*?-->|<!doctype[^>]*>|<(script|style|svg|noscript|del|s|select|title)\b[^>]*>.*?<\/\1\s*>/,
      with: "")
  }

  private static func plain(_ markup: String) -> String {
    bare(markup).replacing(/(?is)<\/?([a-z][a-z0-9]*)[^>]*>/) {
      inline.contains($0.1.lowercased()) ? "" : " "
    }
  }
}
