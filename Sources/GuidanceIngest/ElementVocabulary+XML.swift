extension ElementVocabulary {
  /// The vocabulary of an XML file by its root element; plain markup with telling names where unknown.
  static func xml(root: String) -> ElementVocabulary { byRoot[root] ?? plain }

  private static let byRoot: [String: ElementVocabulary] = {
    var table: [String: ElementVocabulary] = [:]
    let roots: [(ElementVocabulary, String)] = [
      (clml, "Legislation EN EuropeanLegislation"),
      (akomaNtoso, "akomaNtoso act debate judgment"),
      (guidelineSummary, "Version"),
      (
        uslm, "frDoc statuteCompilation bill pLaw uscDoc lawDoc resolution statutesAtLarge cfrDoc amendment"
      ),
      (regML, "regulation notice"),
      (
        formex,
        "ACT ANNEX DOC PUBLICATION GENERAL AGR CASE LETTER CONS.ACT CONS.DOC CONS.LIST CONS.ANNEX DECISION"
      ),
      (
        oscal,
        "catalog profile component-definition system-security-plan assessment-plan assessment-results "
          + "plan-of-action-and-milestones"
      ),
      (dita, "topic task concept reference dita troubleshooting glossentry"),
      (feed, "feed rss RDF entry"),
    ]
    for (vocabulary, names) in roots {
      for name in names.split(separator: " ") { table[String(name)] = vocabulary }
    }
    return table
  }()

  /// Guideline summaries: fields of escaped HTML under named sections.
  static let guidelineSummary = ElementVocabulary(
    "guideline summary", otherwise: .container,
    [
      (.headingAttribute(name: "Name"), "Section Field"),
      (.escapedAttribute(name: "Value"), "FieldValue"),
      (.metadata, "xmlSource"),
    ])

  /// Atom, RSS 0.9 to 2.0 and RSS 1.0 (RDF): a document for each entry.
  static let feed = ElementVocabulary(
    "feed", otherwise: .container, base: html, isFeed: true,
    exceptions: ["content", "summary", "subtitle", "tagline", "description"].map {
      Exception(
        element: $0, attribute: "type",
        values: ["xhtml", "application/xhtml+xml", "text", "text/plain"], role: .container)
    } + [
      Exception(
        element: "title", attribute: "type",
        values: ["xhtml", "application/xhtml+xml", "text", "text/plain"], role: .sectionHeading)
    ],
    [
      (.component, "entry item"),
      (.escapedHeading, "title"),
      (.escapedText, "description encoded content summary fullitem tagline subtitle"),
      (
        .metadata,
        "id link updated published issued modified created pubDate date creator author contributor category "
          + "guid publisher language lastBuildDate generator rights copyright managingEditor webMaster ttl "
          + "image cloud textInput textinput logo icon source comments enclosure items docs subject coverage"
      ),
    ])

  /// Any other vocabulary, by names that speak for themselves.
  static let plain = ElementVocabulary(
    "XML", otherwise: .container,
    [
      (.metadata, "meta metadata head info header"),
      (.skip, "script style footnoteref"),
      (.component, "document Legislation akomaNtoso"),
      (.section, "section chapter part division topic group"),
      (.sectionHeading, "heading title h head"),
      (.heading(level: 1), "h1"), (.heading(level: 2), "h2"), (.heading(level: 3), "h3"),
      (.paragraph, "p para paragraph text"),
      (.list, "list ul ol sl"),
      (.item, "item li listitem sli"),
      (.label, "num number label enum"),
      (.mark, "sup"),
      (
        .inline,
        "b i u em strong a ref xref sub span term emph link emphasis it ph codeph q cite "
          + "uicontrol filepath keyword date quote inline"
      ),
      (.table, "table"), (.row, "tr row"), (.cell, "td cell entry"), (.headerCell, "th"),
      (.quotation, "blockquote"), (.footnote, "footnote fn"),
    ])
}
