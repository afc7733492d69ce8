public import GuidanceContradictions
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

  /// Places of a family that a report has no room for; nil where it shows all.
  ///
  /// - Parameters:
  ///   - hidden: places that are kept and not shown.
  ///   - item: the family, which may have more that are only counted.
  ///   - shown: whether any place is shown.
  static func morePlaces(_ hidden: Int, of item: Contradiction, shown: Bool) -> String? {
    let rest = hidden + item.morePlaces
    guard rest > 0 else { return nil }
    guard item.morePlaces > 0 else {
      return shown ? "and \(rest) more, in the CSV and JSON reports" : "named in the CSV and JSON reports"
    }
    let start = shown ? "and \(rest) more, of which " : ""
    return start + "the CSV and JSON reports name the first \(item.places.count)"
  }

  /// That some families have more places than are kept; nil where none has.
  public static func unnamedPlaces(_ contradictions: [Contradiction]) -> String? {
    let wide = contradictions.filter { $0.morePlaces > 0 }
    guard !wide.isEmpty else { return nil }
    let places = wide.reduce(0) { $0 + $1.morePlaces }
    return
      "\(count(wide.count, "contradiction")) with more places than are named: the gravest and surest are, "
      + "\(count(places, "place")) more only counted"
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
