import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

/// Values of which no field is what it is in an empty one.
enum Full {
  static let term: Term = {
    var term = Term.empty
    term.concept = 7
    term.stem = 9
    term.role = .condition
    term.isName = true
    term.slot = 11
    term.movement = -1
    term.payment = 1
    term.isCompound = true
    term.ties = 5
    return term
  }()

  static let quantity: Quantity = {
    var quantity = Quantity(dimension: .mass, lower: 1.5, upper: 1e9, words: "two to three bells")
    quantity.role = .population
    quantity.excludesLower = true
    quantity.excludesUpper = true
    quantity.scale = .working
    quantity.anchor = .after
    quantity.isTurned = true
    quantity.isRelease = true
    quantity.isDelay = true
    quantity.thing = .max
    quantity.per = 3
    quantity.measure = [5, 4, 5]
    quantity.complements = [8]
    quantity.slots.whole = [1]
    quantity.slots.aim = [2, 1]
    quantity.slots.subject = [3]
    return quantity
  }()

  static let frame: Frame = {
    var frame = Frame.empty
    var other = term
    other.role = .verb
    frame.compared = [other, .empty]
    frame.others = [term]
    frame.isReserved = true
    frame.group = [3, 1, 2]
    frame.conditionIsNegated = true
    frame.isConceded = true
    frame.demanded = [99]
    frame.ages = 16...120.5
    frame.isActNegated = true
    frame.pull.movement = -1
    frame.pull.payment = 1
    frame.pull.isOfMeans = true
    frame.isMovedByVerb = true
    frame.timing = [.before, .after]
    frame.qualifier = [6]
    frame.isQualifierNegated = true
    frame.isTimed = true
    frame.isRestricted = true
    frame.figures = ["two", "3"]
    frame.companies = [4, 2]
    frame.isBalanced = true
    frame.period = 20_240_101...20_251_231
    frame.month = 4
    return frame
  }()

  static let directive: Directive = {
    var tag = TagHit.empty
    tag.tag = 12
    tag.polarity = .against
    tag.words = "ring"
    var bearer = Addressee.unknown
    bearer.kinds = [2, 0]
    bearer.words = "Ringers"
    bearer.origin = .inherited
    return Directive(
      span: Span(startByte: 5, endByte: 900, line: 3, column: 2, endLine: 4, endColumn: 70),
      text: "Ringers must ring two to three bells at noon, unless it snows – héroïque.",
      headingPath: ["Bells", "At noon"], modality: .recommendationAgainst, strength: 4,
      bearer: bearer,
      action: "ring two to three bells", object: "words that stand elsewhere",
      quantities: [quantity, Quantity(dimension: .money, lower: nil, upper: -3, words: "")],
      condition: "at noon", exception: "unless it snows", purpose: "héroïque", tags: [.empty, tag],
      frame: frame)
  }()

  static let metadata: Metadata = {
    var metadata = Metadata()
    metadata.title = "On bells"
    metadata.body = "Bell Board"
    metadata.isBodyGuessed = true
    metadata.date = IssueDate(year: 2024, month: 2)
    metadata.inForceFrom = IssueDate(year: 2025)
    metadata.inForceUntil = IssueDate(year: 2026, month: 12, day: 31)
    metadata.status = .withdrawn
    metadata.supersededBy = "On gongs"
    metadata.audience = "ringers"
    metadata.extent = "Wales"
    metadata.territory = "United Kingdom"
    metadata.type = .letter
    metadata.language = "cy"
    metadata.identifier = "B7"
    metadata.address = "https://bells.example/7"
    return metadata
  }()

  /// All but what an index does not keep.
  static let document: IssuedDocument = {
    var document = IssuedDocument(path: "bells/a.html#2")
    document.title = "Bells"
    document.metadata = metadata
    document.format = "pdf"
    document.byteCount = 1 << 40
    document.body = "Bell Board"
    document.bodyIdentity = "The Bell Board"
    document.rank = 6
    document.extent = "Wales"
    document.period = 20_240_201...20_261_231
    document.replacedBy = "On gongs"
    document.replaces = ["On drums", ""]
    document.places = PlaceScheme(unit: .page, pages: [0, 40])
    document.extraction.sentences = 31
    document.extraction.coverage.modal = 9
    document.extraction.coverage.directives = 5
    document.extraction.coverage.passed = 3
    document.fullCount = 5
    return document
  }()
}
