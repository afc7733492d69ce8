/// What an element of markup is to a reader of guidance.
enum ElementRole: Sendable, Hashable {
  /// Joins the text around it: `em`, `span`, `Citation`.
  case inline
  /// Parts the text around it and is nothing more: `div`, `section`.
  case container
  /// The part of a page that holds its content: `main`, `article`.
  case main
  case heading(level: Int)
  /// A heading whose level is the depth of its sections.
  case sectionHeading
  /// A container that is one level of headings.
  case section
  case paragraph
  case list
  case item
  case table
  case row
  case cell
  case headerCell
  case quotation
  case footnote
  /// A number or letter in front of a paragraph.
  case label
  /// A blank between words: `br`.
  case blank
  /// Not text of this document: scripts, navigation, notes, quoted amendments.
  case skip
  /// The page's title, outside its text.
  case title
  /// JSON-LD.
  case linkedData
  /// Text that is part of the metadata alone.
  case metadata
  /// An element whose attribute holds escaped HTML.
  case escapedAttribute(name: String)
  /// An element whose characters are escaped HTML.
  case escapedText
  /// As `escapedText`, and a heading.
  case escapedHeading
  /// An element whose attribute is the heading of what it holds.
  case headingAttribute(name: String)
  /// A document of its own inside the file.
  case component
  /// The text that a `parameterReference` elsewhere stands for.
  case parameter
  /// A place at which a parameter's text is to be read.
  case parameterReference

  /// Whether text before and after it belongs to different blocks.
  var isBlock: Bool {
    switch self {
    case .inline, .blank, .label, .skip, .title, .linkedData, .metadata, .parameter, .parameterReference:
      false
    default: true
    }
  }

  /// What it is to the builder of blocks, which knows neither escapes, components nor parameters.
  var plain: ElementRole {
    switch self {
    case .escapedText, .component: .container
    case .escapedHeading: .sectionHeading
    case .parameter: .skip
    case .parameterReference: .inline
    default: self
    }
  }
}
