public import GuidanceIngest

/// Writes a document as ingest sees it, for people who write rules: what it says of itself, then its blocks.
///
/// A line for each block: place, kind, label, and the text set in by the depth of its headings; under it the
/// stem or column heading that goes with it.
public struct OutlineReporter {
  private let style: TextStyle

  /// A reporter for a terminal or file of this style.
  public init(style: TextStyle) { self.style = style }

  /// One document.
  public func text(_ document: Document) -> String {
    var lines = [style.bold(style.safe(document.path))]
    lines += facts(document).map { "  \(style.dim($0.name + ":")) \(style.safe($0.value))" }
    lines.append("")
    lines += document.blocks.flatMap { self.lines($0, document) }
    return lines.joined(separator: "\n") + "\n\n"
  }

  private func facts(_ document: Document) -> [(name: String, value: String)] {
    let metadata = document.metadata
    let facts: [(String, String?)] = [
      ("format", "\(document.format), \(document.byteCount) bytes, \(document.blocks.count) blocks"),
      ("places", Wording.unit(document.placeUnit)), ("title", metadata.title), ("body", metadata.body),
      ("date", metadata.date?.description), ("status", metadata.status.rawValue),
      ("in force from", metadata.inForceFrom?.description),
      ("in force until", metadata.inForceUntil?.description), ("audience", metadata.audience),
      ("extent", metadata.extent), ("type", metadata.type?.rawValue), ("language", metadata.language),
      ("identifier", metadata.identifier), ("address", metadata.address),
    ]
    return facts.compactMap { name, value in value.map { (name, $0) } } + document.notes.map { ("note", $0) }
  }

  private func lines(_ block: Block, _ document: Document) -> [String] {
    let depth = document.headingPath(of: block).count
    let margin = String(repeating: "  ", count: depth)
    let place = Wording.place(document.place(of: document.span(of: block.text)))
    let label = block.label.map { "[\($0)] " } ?? ""
    let words = style.safe(label + document.string(block.text))
    var lines = ["\(style.dim(place))  \(margin)\(Wording.kind(block.kind)): \(words)"]
    for (name, index) in [("stem", block.stem), ("under", block.columnHeader)] {
      guard let index else { continue }
      lines.append(
        "    \(margin)\(style.dim(name + ":")) \(style.safe(document.string(document.blocks[index].text)))")
    }
    return lines
  }
}
