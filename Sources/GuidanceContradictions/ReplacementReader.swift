import GuidanceIngest

/// Finds the texts that a document says it replaces.
enum ReplacementReader {
  private static let cues = [
    "replaces ", "supersedes ", "replaced ", "superseded ", "updates and replaces ", "revokes ", "repeals ",
    "in place of ",
  ]

  /// The words behind "replaces" and the like, to the end of the sentence.
  static func titles(in document: Document) -> [String] {
    var titles: [String] = []
    for block in document.blocks where block.text.count < 2000 {
      let text = document.string(block.text)
      let lower = text.lowercased()
      for cue in cues {
        guard let range = lower.firstRange(of: cue) else { continue }
        titles.append(String(lower[range.upperBound...].prefix { $0 != "." && $0 != ";" }))
      }
    }
    return titles
  }
}
