// Vocabularies of legislatures and official journals. In all of them amendment text that is quoted in order
// to be put into another law is left out: it is not what this document says.

extension ElementVocabulary {
  /// Crown Legislation Markup Language.
  static let clml = ElementVocabulary(
    "CLML", otherwise: .container,
    exceptions: [
      Exception(
        attribute: "Status", values: ["Prospective", "Repealed", "Discarded"], role: .skip, isLapsed: true),
      Exception(attribute: "Match", values: ["false"], role: .skip, isLapsed: true),
      Exception(element: "Repeal", attribute: "RetainText", values: ["true"], role: .inline),
    ],
    [
      (.metadata, "Metadata Contents CommentaryRef Commentaries MarginNotes UnappliedEffects"),
      (.skip, "BlockAmendment InlineAmendment Footnotes Versions Resources FootnoteRef Image Repeal"),
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
          + "Substitution Span DateText"
      ),
      (.blank, "Character"),
      (.table, "table"), (.row, "tr"), (.cell, "td"), (.headerCell, "th"),
    ])

  /// Akoma Ntoso, OASIS and its forerunners.
  static let akomaNtoso = ElementVocabulary(
    "Akoma Ntoso", otherwise: .container,
    exceptions: [
      Exception(
        attribute: "status", values: ["removed", "repealed", "ended", "negated"], role: .skip, isLapsed: true)
    ],
    [
      (.metadata, "meta"),
      (.component, "component attachment"),
      (.skip, "quotedStructure quotedText authorialNote noteRef toc remark del"),
      (.section, "book part title chapter section subchapter subpart division article crossheading"),
      (.sectionHeading, "heading docTitle"),
      (.label, "num"),
      (.list, "list blockList"),
      (.item, "paragraph subparagraph item point indent level"),
      (.paragraph, "p block longTitle"),
      (.mark, "sup"),
      (
        .inline,
        "i b u a ref rref mref sub span def term date quantity organization person role ins "
          + "inline docType docNumber docDate docAuthority docStage docProponent docPurpose shortTitle abbr "
          + "mod rmod entity concept object location neutralCitation party placeholder marker affectedDocument "
          + "relatedDocument docCommittee docIntroducer docJurisdiction legislature session recordedTime event "
          + "courtType judge lawyer opinion change img decoration"
      ),
      (.blank, "eol br"),
      (.table, "table"), (.row, "tr"), (.cell, "td"), (.headerCell, "th"),
    ])

  /// United States Legislative Markup: statutes, compilations, the Federal Register.
  static let uslm = ElementVocabulary(
    "USLM", otherwise: .container, isFeed: true,
    exceptions: [
      Exception(element: "ref", attribute: "idref", absent: "href", role: .skip),
      Exception(
        attribute: "status", values: ["repealed", "omitted", "removed", "expired", "transferred"],
        role: .skip,
        isLapsed: true),
    ],
    [
      (.metadata, "meta"),
      (.component, "component"),
      (
        .skip,
        "quotedContent quotedText toc preface property citationNote editionNote explanationNote "
          + "findingAidsNote frDocId billingCode signatures sourceCredit ear page"
      ),
      (.section, "title subtitle part subpart chapter subchapter section division level appendix"),
      (.sectionHeading, "heading subject subheading"),
      (.label, "num"),
      (.item, "paragraph subparagraph clause subclause item subitem"),
      (.paragraph, "p chapeau content continuation officialTitle enactingFormula wordsOfIssuance authority"),
      (.mark, "sup"),
      (
        .inline,
        "ref inline b i u sub term date headingText designator label citableAs shortTitle name role entity "
          + "amendingAction elided currentThroughPublicLaw docTitle span em strong a affiliation del ins"
      ),
      (.blank, "br"),
      (.footnote, "footnote note editorialNote"),
      (.quotation, "quotation"),
      (.table, "table"), (.row, "tr"), (.cell, "td"), (.headerCell, "th caption"),
    ])

  /// RegML of the eRegulations platform.
  static let regML = ElementVocabulary(
    "RegML", otherwise: .container,
    labels: [
      "paragraph": "marker", "interpParagraph": "marker", "analysisParagraph": "marker",
    ],
    exceptions: [Exception(element: "title", attribute: "type", values: ["keyterm"], role: .skip)],
    [
      (.metadata, "fdsys preamble"),
      (.skip, "tableOfContents graphic"),
      (
        .section,
        "part subpart section appendix appendixSection interpretations interpSection analysisSection"
      ),
      (.sectionHeading, "subject title appendixTitle interpTitle"),
      (.item, "paragraph interpParagraph"),
      (.paragraph, "content analysisParagraph reserved"),
      (.inline, "ref def dash callout"),
      (.footnote, "footnote"),
      (.table, "table"), (.row, "row columnHeaderRow"), (.cell, "cell"), (.headerCell, "column"),
    ])

  /// Formex, of the Official Journal of the European Union.
  static let formex = ElementVocabulary(
    "Formex", otherwise: .container,
    [
      (.metadata, "BIB.INSTANCE BIB.DOC BIB.OJ BIB.VOLUME BIB.DATA PUBLICATION.REF"),
      (
        .skip,
        "QUOT.S NO.DOC.TXT INCL.ELEMENT LG.DOC LEGAL.VALUE PAGE.FIRST PAGE.LAST PAGE.TOTAL PAGE.SEQ REF.PHYS "
          + "ITEM.REF TOC"
      ),
      (.section, "GR.SEQ DIVISION ARTICLE SUBDIV CONTENTS.ITEM"),
      (.sectionHeading, "TI STI TI.ART STI.ART"),
      (.label, "NO.P NO.PARAG NO.GR.SEQ"),
      (.list, "LIST GR.CONSID GR.VISA"),
      (.item, "ITEM CONSID"),
      (.paragraph, "P ALINEA VISA TXT PREAMBLE.INIT GR.CONSID.INIT PREAMBLE.FINAL PL.DATE SIGNATORY"),
      (.inline, "DATE HT FT REF.DOC.OJ REF.DOC QUOT.START QUOT.END IE LINK ADDR.S"),
      (.footnote, "NOTE"),
      (.table, "TBL"), (.row, "ROW"), (.cell, "CELL"),
    ])
}
