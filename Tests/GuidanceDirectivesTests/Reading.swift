import BuiltinRules
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules
import Testing

/// The shipped rules, loaded once, and short ways to read a text with them.
enum Reading {
  static let shipped = Result { try RuleSet.load() }

  /// What is read from one paragraph of plain text.
  static func extraction(
    of text: String, audience: String? = nil, body: String? = nil, type: DocumentType? = nil
  ) throws -> Extraction {
    var metadata = Metadata()
    metadata.audience = audience
    metadata.body = body
    metadata.type = type
    return try extraction(of: Document(text: text, metadata: metadata))
  }

  /// What is read from a document.
  static func extraction(of document: Document) throws -> Extraction {
    var extractor = DirectiveExtractor(try shipped.get())
    return extractor.extract(document)
  }

  /// The only directive of a paragraph.
  static func directive(
    in text: String, audience: String? = nil, body: String? = nil
  ) throws -> Directive {
    let directives = try extraction(of: text, audience: audience, body: body).directives
    try #require(directives.count == 1, "directives in: \(text)")
    return try #require(directives.first)
  }

  /// The document of a page with these elements in its body.
  static func page(_ elements: String, head: String = "") throws -> Document {
    let markup = "<!doctype html><html><head><title>Page</title>\(head)</head><body>\(elements)</body></html>"
    let furniture = PageFurniture(try shipped.get().furniture)
    var publisher = PublisherSources()
    publisher.fields = [.audience: ["dcterms.audience"], .body: ["dc.publisher"], .date: ["dcterms.issued"]]
    var sources = MetadataSources()
    sources.publishers = [publisher]
    let reader = DocumentReader(furniture: furniture, sources: sources)
    let documents = try reader.read(Array(markup.utf8), path: "page.html")
    return try #require(documents.first)
  }

  /// Ids of the kinds of bearer of a directive.
  static func bearers(of directive: Directive) throws -> [String] {
    let rules = try shipped.get()
    return directive.bearer.kinds.map { rules.bearers.bearers[$0].id }
  }
}
