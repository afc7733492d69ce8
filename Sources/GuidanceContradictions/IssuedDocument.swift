public import GuidanceDirectives
public import GuidanceIngest
public import GuidanceRules

/// A document as the comparison sees it: who issued it, when it holds, and its directives.
public struct IssuedDocument: Sendable {
  /// Path as given.
  public var path: String
  /// Title, or the path where it has none.
  public var title: String
  /// What it says of itself.
  public var metadata: Metadata
  /// `html` or `xml`.
  public var format: String
  /// Size of the file in bytes.
  public var byteCount: Int
  /// Name of the issuing body as the document gives it; nil when it names none.
  public var body: String?
  /// The name that all names of one body share: the registry's where it knows the body.
  public var bodyIdentity: String?
  /// Authority of the body, 6 to 1.
  public var rank: Int
  /// Where the body's word holds, where known.
  public var extent: String?
  /// First and last day on which it holds, as year, month, day in one number.
  public var period: ClosedRange<Int>
  /// Whether it was withdrawn or replaced, and by what, where said.
  public var replacedBy: String?
  /// Titles that it says it replaces.
  public var replaces: [String]
  /// How its spans are told to a reader.
  public var places: PlaceScheme
  /// Words of the file that are not in its text, by reason.
  public var leftOut: LeftOut
  /// Remarks on how it was read.
  public var notes: [String]
  /// What was read from it.
  public var extraction: Extraction
  /// Number of its directives, where `extraction` holds only some of them.
  package var fullCount: Int?
  /// Number of its directives.
  public var directiveCount: Int { fullCount ?? extraction.directives.count }

  /// Whether it is compared at all: somebody issued it, and nothing took its place.
  package var isCurrent: Bool { body != nil && replacedBy == nil }

  /// A document with its body looked up and its period settled.
  public init(_ document: Document, _ extraction: Extraction, rules: RuleSet) {
    path = document.path
    metadata = document.metadata
    title = metadata.title ?? document.path
    format = document.format
    byteCount = document.byteCount
    let known = IssuedDocument.body(of: document.metadata, rules)
    body = metadata.body ?? known?.name
    bodyIdentity = known?.name ?? metadata.body
    rank = known?.rank ?? 3
    extent = metadata.extent ?? known?.extent ?? metadata.territory
    replacedBy =
      metadata.status == .superseded || metadata.status == .withdrawn
      ? metadata.supersededBy ?? "a later text" : nil
    replaces = ReplacementReader.titles(in: document)
    period = IssuedDocument.period(of: document.metadata, until: known?.until)
    places = document.places
    leftOut = document.leftOut
    notes = document.notes
    self.extraction = extraction
  }

  private static func body(of metadata: Metadata, _ rules: RuleSet) -> Body? {
    if let name = metadata.body, let body = rules.bodies.body(named: name) { return body }
    guard metadata.body == nil, let address = metadata.address else { return nil }
    return rules.bodies.body(at: address)
  }

  /// From the day of issue, or the span its title names, to the end stated or the end of its body.
  private static func period(of metadata: Metadata, until: Int?) -> ClosedRange<Int> {
    let named = metadata.title.flatMap { PeriodReader.period(of: $0) }
    let issued = metadata.inForceFrom?.earliest ?? metadata.date?.earliest
    let start = issued ?? named?.lowerBound ?? 0
    var end = metadata.inForceUntil?.latest ?? named?.upperBound ?? 99_991_231
    if let until, metadata.type != .statute { end = min(end, until) }
    return start...max(start, end)
  }
}

extension IssuedDocument {
  /// A document of nothing, to be filled from where one was kept.
  package init(path: String) {
    self.path = path
    title = path
    metadata = Metadata()
    format = ""
    byteCount = 0
    rank = 0
    period = 0...0
    replaces = []
    places = PlaceScheme(unit: .byte, pages: [])
    leftOut = LeftOut()
    notes = []
    extraction = Extraction()
  }
}
