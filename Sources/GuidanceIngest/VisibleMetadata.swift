/// Reads the lines in which a page shows its own metadata: "Published: 1 May 2024", "Applies to England".
enum VisibleMetadata {
  private static let labels: [(words: String, field: String)] = [
    ("published:", "visible.published"), ("published ", "visible.published"),
    ("date published:", "visible.published"), ("publication date:", "visible.published"),
    ("date of issue:", "visible.published"), ("issued:", "visible.published"),
    ("applies to:", "visible.extent"), ("applies to ", "visible.extent"),
    ("audience:", "visible.audience"), ("this guidance is for:", "visible.audience"),
    ("status:", "visible.status"), ("this publication was withdrawn", "visible.status"),
    ("this guidance was withdrawn", "visible.status"), ("this guidance has been withdrawn", "visible.status"),
    ("withdrawn:", "visible.status"),
  ]

  /// Adds what short lines of `blocks` say to `harvest`.
  static func read(_ blocks: [Block], _ text: [UInt8], into harvest: inout MetadataHarvest) {
    for block in blocks where block.text.count <= 160 {
      let line = String(decoding: text[block.text], as: UTF8.self)
      let lower = line.lowercased()
      for (words, field) in labels where lower.hasPrefix(words) {
        let value = field == "visible.status" ? line : String(line.dropFirst(words.count))
        if field != "visible.published" || IssueDate(parsing: value) != nil { harvest.add(field, value) }
      }
    }
  }
}
