import BuiltinRules
import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules
import Testing

/// A text that a body issued; `«` and `»` stand around the words at issue, or nowhere when all are.
struct Passage: Sendable {
  var text: String
  var metadata = Metadata()
  var path: String

  init(
    _ marked: String, by body: String?, on date: String? = "2025-05-01", for audience: String? = nil,
    in extent: String? = nil, title: String? = nil, path: String? = nil
  ) {
    text = marked
    metadata.body = body
    metadata.date = date.flatMap { IssueDate(parsing: $0) }
    metadata.audience = audience
    metadata.extent = extent
    metadata.title = title
    self.path = path ?? (body ?? "nobody") + ".txt"
  }

  /// Texts as documents, each of a board of its own.
  static func issued(_ texts: [String], _ rules: RuleSet) -> [IssuedDocument] {
    texts.enumerated().map { number, text in
      Passage(text, by: "Board \(number)", path: "\(number).txt").issued(rules)
    }
  }

  /// The same with a change.
  func with(_ change: (inout Metadata) -> Void) -> Passage {
    var copy = self
    change(&copy.metadata)
    return copy
  }

  /// The same text issued by another body.
  func by(_ body: String) -> Passage { with { $0.body = body } }

  /// The same text in another file.
  func at(_ path: String) -> Passage {
    var copy = self
    copy.path = path
    return copy
  }

  /// Bytes of the marked words in the text without its marks; all of it without marks.
  var markedBytes: Range<Int> {
    guard let open = text.firstRange(of: "«"), let close = text.firstRange(of: "»") else {
      return 0..<text.utf8.count
    }
    let start = text[..<open.lowerBound].utf8.count
    return start..<start + text[open.upperBound..<close.lowerBound].utf8.count
  }

  /// The document with its directives read.
  func issued(_ rules: RuleSet) -> IssuedDocument {
    let plain = text.filter { $0 != "«" && $0 != "»" }
    let document = Document(text: plain, metadata: metadata, path: path)
    var extractor = DirectiveExtractor(rules)
    return IssuedDocument(document, extractor.extract(document), rules: rules)
  }

  /// The shipped rules without their tags, for what texts say by themselves.
  static let rules = Result {
    try RuleSet.load(
      RuleFile.builtin.filter {
        !$0.path.contains("/tags/") && !$0.path.hasSuffix("/oppositions.yml")
          && !$0.path.hasSuffix("/terms.yml")
      })
  }
}

/// What becomes of a pair of passages.
enum Outcome: Sendable, Equatable, CustomTestStringConvertible {
  case contradiction(Contradiction.Kind, Severity)
  /// The gate that lets the pair go.
  case stopped(Gate)
  /// All gates pass and nothing clashes.
  case compatible

  var testDescription: String { "\(self)" }
}

/// Two passages and what becomes of their marked directives.
struct PairRow: Sendable, CustomTestStringConvertible {
  var claim: String
  var a: Passage
  var b: Passage
  var outcome: Outcome

  init(_ claim: String, _ a: Passage, _ b: Passage, _ outcome: Outcome) {
    self.claim = claim
    self.a = a
    self.b = b
    self.outcome = outcome
  }

  var testDescription: String { claim }

  /// Checks that searching and explaining agree with the row, whichever passage comes first.
  func check(options: ContradictionFinder.Options = .init()) throws {
    let rules = try Passage.rules.get()
    for (first, second) in [(a, b), (b, a)] {
      let pair = [first.issued(rules), second.issued(rules)]
      let finder = ContradictionFinder(rules, options: options)
      let explanation = finder.explain(try marked(first, pair[0]), try marked(second, pair[1]), among: pair)
      #expect(Self.outcome(of: explanation) == outcome)
      let found = finder.find(in: pair)
      guard case .contradiction(let kind, let severity) = outcome else {
        #expect(found.isEmpty, "\(found.map(\.rule))")
        continue
      }
      #expect(found.map(\.kind) == [kind])
      #expect(found.map(\.severity) == [severity])
    }
  }

  /// The directive whose span is the marked words.
  private func marked(
    _ passage: Passage, _ document: IssuedDocument
  ) throws -> (IssuedDocument, Directive) {
    let directive = document.extraction.directives.first {
      $0.span.startByte..<$0.span.endByte == passage.markedBytes
    }
    return (document, try #require(directive, "no directive at the marks of: \(passage.text)"))
  }

  private static func outcome(of explanation: Explanation) -> Outcome {
    for (gate, verdict) in explanation.verdicts {
      if case .stops = verdict { return .stopped(gate) }
    }
    return explanation.clash.map { .contradiction($0.kind, $0.severity) } ?? .compatible
  }
}
