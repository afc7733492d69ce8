/// What an element of markup is to a reader of guidance.
enum ElementRole: Sendable, Hashable {
  /// Joins the text around it: `em`, `span`, `Citation`.
  case inline
  /// A link; inline.
  case link
  /// A raised mark, which may be that of a footnote; inline.
  case mark
  /// Parts the text around it and is nothing more: `div`, `section`.
  case container
  /// The whole page, which is never judged by its attributes.
  case page
  /// The part of a page that holds its content.
  case main
  /// A part of a page that makes sense on its own.
  case article
  /// What stands in front of a page or an article.
  case banner
  /// A form; old pages wrap all their content in one.
  case form
  /// What stands beside the text: a note within the content, furniture elsewhere.
  case aside
  /// Something that its reader opens, and the line that names it.
  case details
  case summary
  case heading(level: Int)
  /// A heading whose level is the depth of its sections.
  case sectionHeading
  /// A container that is one level of headings.
  case section
  case paragraph
  case list
  case item
  /// What the items behind it define or belong to.
  case term
  case table
  /// The head of a table.
  case tableHead
  case caption
  case row
  case cell
  case headerCell
  case quotation
  case footnote
  /// A number or letter in front of a paragraph.
  case label
  /// A blank between words.
  case blank
  /// A line end; two of them part paragraphs.
  case lineBreak
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
    case .inline, .link, .mark, .blank, .lineBreak, .label, .skip, .title, .linkedData, .metadata, .parameter,
      .parameterReference:
      false
    default: true
    }
  }

  /// Whether its text is kept apart from the document's.
  var isOutside: Bool {
    switch self {
    case .skip, .title, .linkedData, .metadata: true
    default: false
    }
  }

  /// Whether it is made to hold several blocks.
  var holdsBlocks: Bool {
    switch self {
    case .container, .main, .article, .banner, .form, .details, .list, .table, .cell, .quotation: true
    default: false
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

  /// The part of the page that it opens.
  var regions: PageRegions {
    switch self {
    case .main: .main
    case .article: .article
    case .banner: .banner
    case .form: .form
    default: []
    }
  }
}
