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

  /// A look at the bytes before they are made a string: the end of any of the cues.
  private static func mayReplace(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      for place in bytes.indices.dropLast(3) {
        let rest = bytes[place...]
        switch bytes[place] {
        case UInt8(ascii: "p"):
          if rest.starts(with: "places ".utf8) || rest.starts(with: "placed ".utf8)
            || rest.starts(with: "place of ".utf8) || rest.starts(with: "peals ".utf8)
          {
            return true
          }
        case UInt8(ascii: "s"):
          if rest.starts(with: "sedes ".utf8) || rest.starts(with: "seded ".utf8) { return true }
        case UInt8(ascii: "v"): if rest.starts(with: "vokes ".utf8) { return true }
        default: continue
        }
      }
      return false
    }
  }
}
