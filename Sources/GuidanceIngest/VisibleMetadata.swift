/// Reads the lines in which a page shows its own metadata: "Published: 1 May 2024", "Applies to England".
struct VisibleMetadata {
  private let labels: [(words: String, field: String)]
  /// The labels' bytes by the first of them.
  private let openings: [[[UInt8]]]

  /// A reader of lines that open with these labels, by field; longer labels are tried first.
  init(_ labels: [String: [String]]) {
    self.labels = labels.flatMap { field, words in words.map { ($0, "visible." + field) } }
      .sorted { ($0.words.utf8.count, $1.words) > ($1.words.utf8.count, $0.words) }
    var openings = [[[UInt8]]](repeating: [], count: 256)
    for label in self.labels { openings[Int(label.words.utf8.first ?? 0)].append(Array(label.words.utf8)) }
    self.openings = openings
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
    for (number, block) in blocks.enumerated() {
      let isOpening = number < VisibleMetadata.opening
      if isOpening || opensWithLabel(text[block.text]) {
        let isShort = block.text.count <= 160
        let line = String(decoding: text[isShort ? block.text : sentence(block.text, text)], as: UTF8.self)
        let lower = line.lowercased()
        if line.utf8.count <= 160 { readLabel(line, lower, isSentence: !isShort, into: &harvest) }
        if isOpening { readOpening(line, lower, into: &harvest) }
      }
      if block.text.count <= 400, VisibleMetadata.hasPeriod(text[block.text]) {
        readPeriod(String(decoding: text[block.text], as: UTF8.self).lowercased(), into: &harvest)
      }
    }
  }

  /// A look at the bytes before they are made a string: whether a label may open the block. Beyond ASCII the
  /// small letters are not told from the bytes.
  private func opensWithLabel(_ block: ArraySlice<UInt8>) -> Bool {
    guard let first = block.first, first < 0x80 else { return !block.isEmpty }
    return openings[Int(first.lowered)].contains { label in
      var place = block.startIndex
      for byte in label {
        guard place < block.endIndex else { return false }
        if block[place] >= 0x80 { return true }
        guard block[place].lowered == byte else { return byte >= 0x80 }
        place += 1
      }
      return true
    }
  }

  /// Whether " from " stands in a block, and a sentence that speaks of the document as a whole.
  private static func hasPeriod(_ block: ArraySlice<UInt8>) -> Bool {
    block.withUnsafeBufferPointer { bytes in
      guard bytes.count > 6 else { return false }
      let hasFrom = (0..<bytes.count - 5).contains { place in
        bytes[place] == 0x20 && bytes[place + 5] == 0x20 && stands("from", at: place + 1, bytes)
      }
      return hasFrom
        && bytes.indices.contains { place in
          (place == 0 || place > 1 && bytes[place - 1] == 0x20 && bytes[place - 2] == UInt8(ascii: "."))
            && subjects.contains { stands($0, at: place, bytes) }
        }
    }
  }

  /// Whether small letters stand at a place, whatever their case there.
  private static func stands(_ letters: String, at place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.count - place >= letters.utf8.count
      && bytes[place..<place + letters.utf8.count].lazy.map(\.lowered).elementsEqual(letters.utf8)
  }

  /// Number of blocks in which a text may say when and by whom it was given.
  private static let opening = 24

  /// The first sentence of a long block.
  private func sentence(_ block: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    let head = block.prefix(161)
    let stop = head.dropLast().first { text[$0] == UInt8(ascii: ".") && text[$0 + 1] == 0x20 }
    return block.lowerBound..<(stop ?? head.endIndex)
  }

  /// A line that is nothing but a date, and the capitals with which an institution enacts.
  private func readOpening(_ line: String, _ lower: String, into harvest: inout MetadataHarvest) {
    if line.utf8.count <= 40, let date = IssueDate(parsing: line), date.day != nil, isBareDate(lower) {
      harvest.add("visible.dated", date.description)
    }
    guard let comma = line.firstIndex(of: ","), line[..<comma].contains(" "),
      line[..<comma].allSatisfy({ !$0.isLowercase && !$0.isNumber })
    else { return }
    harvest.add("visible.enacting", String(line[...comma]))
  }

  private func isBareDate(_ lower: String) -> Bool {
    lower.split { !($0.isLetter || $0.isNumber) }.allSatisfy { word in
      let digits = word.prefix { $0.isNumber }.count
      return ["of", "the", "on"].contains(word) || IssueDate.month(named: word) != nil
        || (digits > 0 && digits >= word.count - 2)
    }
  }

  private func readLabel(
    _ line: String, _ lower: String, isSentence: Bool, into harvest: inout MetadataHarvest
  ) {
    // In front of a long text only words that open a sentence about it count, not "From:" and the like.
    for (words, field) in labels where lower.hasPrefix(words) && (!isSentence || words.utf8.count > 24) {
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

extension UInt8 {
  /// The small letter of an ASCII capital.
  fileprivate var lowered: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
