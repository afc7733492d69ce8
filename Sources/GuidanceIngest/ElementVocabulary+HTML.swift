extension ElementVocabulary {
  /// HTML, living standard and what came before it.
  static let html = ElementVocabulary(
    "HTML", otherwise: .inline,
    [
      (
        .container,
        "html body div section hgroup figure figcaption fieldset dl details summary center address"
      ),
      (.main, "main article"),
      (.heading(level: 1), "h1"), (.heading(level: 2), "h2"), (.heading(level: 3), "h3"),
      (.heading(level: 4), "h4"), (.heading(level: 5), "h5"), (.heading(level: 6), "h6"),
      (.paragraph, "p pre dt"),
      (.list, "ul ol menu dir"),
      (.item, "li dd"),
      (.table, "table"), (.row, "tr"), (.cell, "td"), (.headerCell, "th caption"),
      (.container, "thead tbody tfoot"),
      (.quotation, "blockquote"),
      (.blank, "br hr img"),
      (
        .skip,
        "style noscript template svg math nav footer aside form button select option textarea "
          + "iframe object embed audio video canvas map dialog del strike s script"
      ),
      (.title, "title"),
    ])
}
