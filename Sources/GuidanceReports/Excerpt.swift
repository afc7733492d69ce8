/// The beginning of a text that is too long to be shown whole.
enum Excerpt {
  /// At most `limit` characters, cut between words, with a sign that there was more.
  static func of(_ text: String, limit: Int) -> String {
    guard text.count > limit else { return text }
    let head = text.prefix(limit - 1)
    let end = head.lastIndex(of: " ") ?? head.endIndex
    return head[..<(head.distance(from: head.startIndex, to: end) > limit / 2 ? end : head.endIndex)] + "…"
  }
}
