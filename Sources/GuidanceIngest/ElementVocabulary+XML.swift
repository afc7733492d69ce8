extension ElementVocabulary {
  /// The vocabulary of an XML file by its root element; plain markup with telling names where unknown.
  static func xml(root: String) -> ElementVocabulary {
    switch root {
    case "Legislation", "EN", "EuropeanLegislation": clml
    case "akomaNtoso", "act", "debate", "bill", "judgment": akomaNtoso
    case "Version": guidelineSummary
    default: plain
    }
  }

  /// Crown Legislation Markup Language.
  static let clml = ElementVocabulary(
    "CLML", otherwise: .container,
    [
      (.metadata, "Metadata Contents CommentaryRef Commentaries MarginNotes UnappliedEffects"),
      (.skip, "BlockAmendment InlineAmendment Footnotes Versions Resources FootnoteRef Image"),
      (.section, "Part Chapter Pblock PsubBlock Schedule EUPart EUTitle EUChapter EUSection Division"),
      (.section, "P1group P2group"),
      (.sectionHeading, "Title Subtitle"),
      (.label, "Pnumber Number"),
      (.item, "P3 P4 P5 P6 P7 ListItem"),
      (.list, "OrderedList UnorderedList KeyList"),
      (.paragraph, "Text LongTitle IntroductoryText"),
      (
        .inline,
        "Emphasis Strong Citation CitationSubRef Term Definition Abbreviation Acronym Superior "
          + "Inferior Underline Uppercase SmallCaps Expanded InternalLink ExternalLink Addition "
          + "Substitution Repeal Span DateText"
      ),
      (.blank, "Character"),
      (.table, "table"), (.row, "tr"), (.cell, "td"), (.headerCell, "th"),
    ])

  /// Akoma Ntoso, OASIS and its forerunners.
  static let akomaNtoso = ElementVocabulary(
    "Akoma Ntoso", otherwise: .container,
    [
      (.metadata, "meta"),
      (.skip, "quotedStructure quotedText authorialNote toc remark components"),
      (.section, "book part title chapter section subchapter subpart division article crossheading"),
      (.sectionHeading, "heading docTitle"),
      (.label, "num"),
      (.list, "list blockList"),
      (.item, "paragraph subparagraph item point indent level"),
      (.paragraph, "p block longTitle"),
      (
        .inline,
        "i b u a ref rref mref sup sub span def term date quantity organization person role ins "
          + "inline docType docNumber docDate docAuthority docStage docProponent shortTitle abbr mod "
          + "entity concept object location neutralCitation party"
      ),
      (.blank, "eol br"),
      (.table, "table"), (.row, "tr"), (.cell, "td"), (.headerCell, "th"),
    ])

  /// Guideline summaries: fields of escaped HTML under named sections.
  static let guidelineSummary = ElementVocabulary(
    "guideline summary", otherwise: .container,
    [
      (.headingAttribute(name: "Name"), "Section Field"),
      (.escapedAttribute(name: "Value"), "FieldValue"),
      (.metadata, "xmlSource"),
    ])

  /// Any other vocabulary, by names that speak for themselves.
  static let plain = ElementVocabulary(
    "XML", otherwise: .container,
    [
      (.metadata, "meta metadata head info header"),
      (.skip, "script style footnoteref"),
      (.section, "section chapter part division topic group"),
      (.sectionHeading, "heading title h head"),
      (.heading(level: 1), "h1"), (.heading(level: 2), "h2"), (.heading(level: 3), "h3"),
      (.paragraph, "p para paragraph text"),
      (.list, "list ul ol sl"),
      (.item, "item li listitem sli"),
      (.label, "num number label enum"),
      (
        .inline,
        "b i u em strong a ref xref sub sup span term emph link emphasis it ph codeph q cite "
          + "uicontrol filepath keyword date quote inline"
      ),
      (.table, "table"), (.row, "tr row"), (.cell, "td cell entry"), (.headerCell, "th"),
      (.quotation, "blockquote"), (.footnote, "footnote fn"),
    ])
}
