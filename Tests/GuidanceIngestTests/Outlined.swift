import GuidanceIngest

extension Document {
  /// A line for each block: its sign, its label, its text; what stems and column headings say behind it.
  var outline: [String] {
    blocks.map { block in
      let label = block.label.map { "[\($0)] " } ?? ""
      let stem = block.stem.map { " < " + string(blocks[$0].text) } ?? ""
      let column = block.columnHeader.map { " ^ " + string(blocks[$0].text) } ?? ""
      return block.kind.sign + " " + label + string(block.text) + stem + column
    }
  }
}
