// Vocabularies of standards and manuals.

extension ElementVocabulary {
  /// OSCAL: catalogs of controls, plans and profiles. Parameters are read where the text refers to them.
  static let oscal = ElementVocabulary(
    "OSCAL", otherwise: .container, base: plain,
    labels: ["prop": "value"],
    exceptions: [
      Exception(element: "prop", attribute: "name", values: ["label"], absent: "class", role: .inline),
      Exception(element: "part", attribute: "name", values: ["item"], role: .item),
    ],
    [
      (.metadata, "metadata"),
      (
        .skip,
        "prop link remarks back-matter responsible-party responsible-role rlink status uuid citation "
          + "party-uuid role-id resource import-profile import-ssp"
      ),
      (.section, "group control activity task component step"),
      (.container, "part section"),
      (.sectionHeading, "title"),
      (.parameter, "param set-parameter"),
      (.parameterReference, "insert"),
      (.mark, "sup"),
      (.inline, "em strong code a q sub i b"),
      (.paragraph, "p h1 h2 h3 pre description"),
      (.container, "description"),
      (.list, "ul ol"), (.item, "li"),
      (.table, "table"), (.row, "tr"), (.cell, "td"), (.headerCell, "th"),
    ])

  /// DITA topics and tasks.
  static let dita = ElementVocabulary(
    "DITA", otherwise: .container, base: plain,
    [
      (.metadata, "prolog titlealts"),
      (.skip, "indexterm draft-comment required-cleanup data related-links image alt"),
      (.section, "topic task concept reference section example troubleshooting refsyn context-section"),
      (.sectionHeading, "title"),
      (
        .paragraph,
        "p shortdesc cmd stepresult info context result prereq postreq note lines codeblock pre screen "
          + "abstract lq desc"
      ),
      (.list, "ul ol sl steps steps-unordered substeps choices parml"),
      (.item, "li sli step substep choice"),
      (.paragraph, "dt pt"), (.item, "dd pd"),
      (.mark, "sup"),
      (
        .inline,
        "b i u sub tt ph codeph xref keyword term cite q filepath uicontrol menucascade wintitle parmname "
          + "varname userinput systemoutput xmlelement xmlatt option cmdname msgph apiname synph fn abbreviated-form "
          + "tm text line-through overline state boolean"
      ),
      (.table, "table simpletable properties choicetable"),
      (.row, "row strow property chrow sthead chhead prophead"),
      (.cell, "entry stentry propdesc propvalue proptype choption chdesc"),
      (.headerCell, "choptionhd chdeschd proptypehd propvaluehd propdeschd"),
    ])
}
