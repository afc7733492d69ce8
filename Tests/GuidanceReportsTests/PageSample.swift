import GuidanceDirectives
import GuidanceIngest

@testable import GuidanceContradictions
@testable import GuidanceReports
@testable import GuidanceRules

/// Reports with enough in them for a page: several bodies, tags, years and states.
enum PageSample {
  /// Three boards that contradict each other in four ways; one text took another's place.
  static func report() throws -> Report {
    let documents = try [
      document(
        "Nurses must tidy the hall.", "North Board", "Halls", "2021-03-01", "https://north.example/halls"),
      document(
        "Nurses must scatter sand in the hall.", "South Board", "Sand", "2022-05-02",
        "https://south.example/sand#top"),
      document(
        "Nurses receive a bounty. Nurses must scatter sand in the hall.", "West Board", "Pay", "2023", nil),
      document("Nurses must use a broom.", "North Board", "Brooms", nil, "javascript:alert(1)"),
      document("Nurses must sell the stock.", "South Board", "Stock", "2024-01", nil),
      superseded(),
    ]
    return try Sample.report(
      documents, skipped: [UnreadFile(path: "broken.html", reason: Wording.reason(.notMarkup))])
  }

  /// A report with as many families as asked for, over the real rules' shape: long paths, addresses, headings,
  /// sentences of some twenty words, five reasons.
  static func large(_ count: Int) throws -> Report {
    var documents: [IssuedDocument] = []
    for number in 0..<400 {
      var document = try Sample.document(
        "Nurses must tidy the hall.", by: "Board of the county number \(number % 40)",
        title:
          "Guidance number \(number) on the good order of halls, stairs and landings in public buildings",
        path:
          "guidance/documents/board-of-the-county-number-\(number % 40)/2024-guidance-number-\(number).html")
      document.metadata.address =
        "https://county\(number % 40).example/publications/guidance-number-\(number)"
      document.format = "html"
      let one = try directive(document, number)
      document.extraction.directives = [one, one, one]
      for place in 0..<3 {
        document.extraction.surroundings[place] = Surroundings(
          before:
            "This part is about halls number \(number) and about whoever comes through them in the year.",
          after:
            "It holds for the landing of floor number \(place) as well, unless the board has said otherwise.")
      }
      documents.append(document)
    }
    var report = try Sample.report(documents)
    report.contradictions = (0..<count).map { family($0) }
    return Report(
      version: report.version, rules: report.rules, documents: documents, skipped: [], ignored: [],
      contradictions: report.contradictions)
  }

  private static func directive(_ document: IssuedDocument, _ number: Int) throws -> Directive {
    let other = document.extraction.directives[0]
    return Directive(
      span: other.span,
      text:
        "Nurses of the ward number \(number) must tidy the hall before the first visitors come in each morning, and must see to it that nobody slips.",
      headingPath: ["Keeping order in public buildings", "Halls and stairs in the morning"],
      modality: other.modality, strength: other.strength, bearer: other.bearer, action: other.action,
      object: other.object, quantities: other.quantities, condition: other.condition,
      exception: other.exception, purpose: other.purpose, tags: other.tags, frame: other.frame)
  }

  private static func family(_ number: Int) -> Contradiction {
    let tags = ["tidy", "scatter", "bounty", "broom", "sell"]
    let severity = Severity.allCases[number % 7 % 3]
    let side = { (document: Int) in Contradiction.Side(document: document % 400, directive: number % 3) }
    return Contradiction(
      id: id(number), kind: Contradiction.Kind.allCases[number % 5],
      severity: severity, confidence: Double(50 + number % 50) / 100,
      rule: "\(tags[number % 5])+\(tags[number / 5 % 5])", isSameBody: false, isDivergence: false,
      evidence: nil,
      steps: [
        .tag(.a, id: tags[number % 5], polarity: .for, words: "tidy the hall"),
        .tag(.b, id: tags[number / 5 % 5], polarity: .for, words: "tidy the hall before the first visitors"),
        .wants(.a, variable: "order", .up), .wants(.b, variable: "order", .down),
        .passed(.bearer, detail: "both bind the nurse on the ward"),
        .passed(.period, detail: "both are in force at the same time"),
      ],
      precedence: Precedence(winner: .a, maxim: .posterior), a: side(number), b: side(number * 7 + 1),
      places: number % 3 == 0 ? [Contradiction.Place(a: side(number + 2), b: side(number + 5))] : [],
      morePlaces: 0)
  }

  private static func id(_ number: Int) -> String {
    var hash = StableHash()
    hash.add("family \(number)")
    return hash.digits
  }

  private static func document(
    _ text: String, _ body: String, _ title: String, _ date: String?, _ address: String?
  ) throws -> IssuedDocument {
    var metadata = Metadata()
    metadata.body = body
    metadata.title = title
    metadata.date = date.flatMap { IssueDate(parsing: $0) }
    metadata.address = address
    let rules = try Sample.rules.get()
    let document = Document(text: text, metadata: metadata, path: "guidance/\(title.lowercased()).html")
    var extractor = DirectiveExtractor(rules)
    var extraction = extractor.extract(document)
    extraction.surroundings = extractor.surroundings(of: extraction.directives, in: document)
    return IssuedDocument(document, extraction, rules: rules)
  }

  private static func superseded() throws -> IssuedDocument {
    var document = try document("Nurses must tidy the hall.", "North Board", "Old halls", "2015-01-01", nil)
    document.metadata.status = .superseded
    document.metadata.supersededBy = "Halls"
    document.replacedBy = "Halls"
    return document
  }
}
