/// Reads the lines in which a page shows its own metadata: "Published: 1 May 2024", "Applies to England".
struct VisibleMetadata {
  private let labels: [(words: String, field: String)]

  /// A reader of lines that open with these labels, by field; longer labels are tried first.
  init(_ labels: [String: [String]]) {
    self.labels = labels.flatMap { field, words in words.map { ($0, "visible." + field) } }
      .sorted { ($0.words.utf8.count, $1.words) > ($1.words.utf8.count, $0.words) }
  }

  /// Openings of sentences that speak of the document as a whole.
  private static let subjects = [
    "it ", "this ", "these ", "the guidance ", "the letter ", "the plan ", "the scheme ", "the framework ",
    "the rules ",
    "the document ", "the contract ", "the programme ", "the standard ",
  ]
  private static let verbs = [
    "applies", "apply", "covers", "cover", "runs", "run", "in force", "holds", "hold", "effect", "lasts",
  ]

  /// Adds what short lines of `blocks` say to `harvest`.
  func read(_ blocks: [Block], _ text: [UInt8], into harvest: inout MetadataHarvest) {
    for block in blocks where block.text.count <= 400 {
      let line = String(decoding: text[block.text], as: UTF8.self)
      let lower = line.lowercased()
      if block.text.count <= 160 { readLabel(line, lower, into: &harvest) }
      readPeriod(lower, into: &harvest)
    }
  }

  private func readLabel(_ line: String, _ lower: String, into harvest: inout MetadataHarvest) {
    for (words, field) in labels where lower.hasPrefix(words) {
      let value = field == "visible.status" ? line : String(line.dropFirst(words.count))
      switch field {
      case "visible.period": addPeriod(value.lowercased(), into: &harvest)
      case "visible.published" where IssueDate(parsing: value) == nil: continue
      default: harvest.add(field, value.hasPrefix(":") ? String(value.dropFirst()) : value)
      }
      return
    }
  }

  /// "It applies from April 2025 to March 2026."
  private func readPeriod(_ lower: String, into harvest: inout MetadataHarvest) {
    for sentence in lower.split(separator: ". ") {
      guard Self.subjects.contains(where: { sentence.hasPrefix($0) }),
        Self.verbs.contains(where: { sentence.contains($0) }),
        let from = sentence.firstRange(of: " from ")
      else { continue }
      addPeriod(String(sentence[from.upperBound...]), into: &harvest)
    }
  }

  /// Adds the two ends of "1 April 2025 to 31 March 2026"; an end without a year is none.
  private func addPeriod(_ words: String, into harvest: inout MetadataHarvest) {
    let marks = [" to ", " until ", " and ", " – ", "–"]
    guard let mark = marks.compactMap({ words.firstRange(of: $0) }).min(by: { $0.lowerBound < $1.lowerBound })
    else { return }
    let first = words[..<mark.lowerBound].suffix(24)
    let last = words[mark.upperBound...].prefix(24)
    guard let end = IssueDate(parsing: String(last)) else { return }
    harvest.add("visible.until", end.description)
    if let start = IssueDate(parsing: String(first)), start <= end {
      harvest.add("visible.from", start.description)
    }
  }
}
