extension ElementVocabulary {
  /// HTML, living standard and what came before it.
  static let html = ElementVocabulary(
    "HTML", otherwise: .inline,
    [
      (.page, "html body"),
      (.container, "div section hgroup figure figcaption fieldset dl center address hr tbody tfoot"),
      (.main, "main"), (.article, "article"), (.banner, "header"), (.form, "form"), (.aside, "aside"),
      (.details, "details"), (.summary, "summary"),
      (.heading(level: 1), "h1"), (.heading(level: 2), "h2"), (.heading(level: 3), "h3"),
      (.heading(level: 4), "h4"), (.heading(level: 5), "h5"), (.heading(level: 6), "h6"),
      (.paragraph, "p pre listing xmp legend"),
      (.list, "ul ol menu dir"),
      (.item, "li dd"), (.term, "dt"),
      (.table, "table"), (.tableHead, "thead"), (.caption, "caption"), (.row, "tr"), (.cell, "td"),
      (.headerCell, "th"),
      (.quotation, "blockquote"),
      (.link, "a"), (.mark, "sup"), (.lineBreak, "br"), (.blank, "img"),
      (
        .skip,
        "style noscript template svg math nav footer button select option textarea iframe object embed "
          + "audio video canvas map dialog del strike s script search datalist rp rt"
      ),
      (.title, "title"),
    ])
}
