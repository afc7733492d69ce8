public import GuidanceIngest

extension Wording {
  /// A place in a document's own words.
  public static func place(_ place: Place) -> String {
    switch place {
    case .line(let line, let column): "\(line):\(column)"
    case .page(let page, let line): "page \(page), line \(line)"
    case .paragraph(let number): "paragraph \(number)"
    }
  }

  /// How exactly a document's places are known.
  static func unit(_ unit: PlaceUnit) -> String {
    switch unit {
    case .byte: "lines and columns of the file"
    case .page: "pages and lines; the bytes are those of the whole file"
    case .paragraph: "paragraphs; the bytes are those of the whole file"
    }
  }

  /// What a block is, in a word or two.
  static func kind(_ kind: Block.Kind) -> String {
    switch kind {
    case .heading(let level): "heading \(level)"
    case .paragraph: "paragraph"
    case .item: "item"
    case .cell: "cell"
    case .headerCell: "header cell"
    case .quotation: "quotation"
    case .footnote: "footnote"
    }
  }
}
