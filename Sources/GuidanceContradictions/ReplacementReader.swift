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
    for block in document.blocks where block.text.count < 2000 && mayReplace(document.text[block.text]) {
      let lower = document.string(block.text).lowercased()
      for cue in cues {
        guard let range = lower.firstRange(of: cue) else { continue }
        titles.append(String(lower[range.upperBound...].prefix { $0 != "." && $0 != ";" }))
      }
    }
    return titles
  }

  /// A cheap look before the text is made a string: the letters "place", "sede", "peal" or "voke".
  private static func mayReplace(_ text: ArraySlice<UInt8>) -> Bool {
    ["place", "sede", "peals", "vokes"].contains { text.contains(Array($0.utf8)) }
  }
}
