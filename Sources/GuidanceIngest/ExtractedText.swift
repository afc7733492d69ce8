/// The text that a format without lines of its own is unpacked to, while it becomes blocks.
///
/// Every paragraph, or line of a page, is a line of it; spans are places in it.
struct ExtractedText {
  var builder = BlockBuilder()
  /// What the file says of itself.
  var harvest = MetadataHarvest()
  /// Remarks on how it was read.
  var notes: [String] = []
  /// For each page, the number of lines before it; empty for formats without pages.
  var pages: [Int] = []
  private(set) var bytes: [UInt8] = []
  private(set) var lines = 0

  /// Adds text to the open block.
  mutating func append(_ text: String) {
    let start = bytes.count
    let added = Array(text.utf8)
    bytes += added
    added.withUnsafeBufferPointer { builder.append($0, SourceRun(start: start, length: added.count)) }
  }

  /// Ends the line of the extracted text; the block goes on, with a blank between.
  mutating func endLine() {
    append("\n")
    lines += 1
  }

  /// Passes over a line that holds nothing.
  mutating func skipLine() {
    bytes.append(0x0A)
    lines += 1
  }

  /// Adds a block of one line.
  mutating func block(_ role: ElementRole, _ text: String, label: String? = nil) {
    builder.open(role)
    if let label { self.label(label) }
    append(text)
    builder.close(role)
    skipLine()
  }

  /// Adds the number or letter in front of a block.
  mutating func label(_ text: String) {
    builder.open(.label)
    append(text)
    builder.close(.label)
    bytes.append(0x20)
  }

  /// A page begins.
  mutating func beginPage() { pages.append(lines) }
}
