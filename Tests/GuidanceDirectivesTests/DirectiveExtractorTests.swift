import GuidanceDirectives
import GuidanceIngest
import GuidanceRules
import Testing

struct DirectiveExtractorTests {
  @Test("a list stem is carried down to each item, and the span stays the item's own")
  func stem() throws {
    let page = try Reading.page(
      "<p>Pharmacists must:</p><ul><li>keep a record</li><li>wash their hands</li></ul>")
    let directives = try items(of: page)
    #expect(
      directives.map(\.text) == ["Pharmacists must: keep a record", "Pharmacists must: wash their hands"])
    #expect(directives.map(\.modality) == [.obligation, .obligation])
    #expect(directives.map(\.bearer.origin) == [.inherited, .inherited])
    #expect(try directives.map(Reading.bearers) == [["pharmacist"], ["pharmacist"]])
    #expect(directives.allSatisfy { $0.span.endByte - $0.span.startByte < $0.text.utf8.count })
  }

  @Test("an item that is a sentence of its own does not get the stem")
  func ownSentence() throws {
    let page = try Reading.page(
      "<p>Pharmacists must:</p><ul><li>keep a record</li><li>Schools should wash the floor</li></ul>")
    let directives = try items(of: page)
    #expect(directives.map(\.text) == ["Pharmacists must: keep a record", "Schools should wash the floor"])
    #expect(try directives.map(Reading.bearers) == [["pharmacist"], ["school"]])
  }

  @Test("only the first sentence of an item completes the stem")
  func laterSentence() throws {
    let page = try Reading.page(
      "<p>Pharmacists must:</p><ul><li>keep a record. It is short. Nurses should read it.</li></ul>")
    let texts = try items(of: page).map(\.text)
    #expect(texts == ["Pharmacists must: keep a record.", "Nurses should read it."])
  }

  @Test("a negative stem makes every item a prohibition")
  func negativeStem() throws {
    let page = try Reading.page(
      "<p>Pharmacists must not:</p><ol><li>lose the record</li><li>run</li></ol><p>Nurses must run.</p>")
    let directives = try items(of: page)
    #expect(directives.map(\.modality) == [.prohibition, .prohibition, .obligation])
  }

  /// The directives of a page but for its list stems.
  private func items(of page: Document) throws -> [Directive] {
    try Reading.extraction(of: page).directives.filter { !$0.text.hasSuffix(":") }
  }

  @Test("headings are no directives; they are the path of those below")
  func headings() throws {
    let page = try Reading.page(
      "<h1>You must read this</h1><h2>Records</h2><p>Keep a record.</p><h2>Hands</h2><p>Wash them.</p>"
        + "<p>Nurses must wait.</p>")
    let directives = try Reading.extraction(of: page).directives
    #expect(
      directives.map(\.headingPath) == [
        ["You must read this", "Records"], ["You must read this", "Hands"], ["You must read this", "Hands"],
      ])
  }

  @Test("the span cuts the marked words out of the page")
  func spans() throws {
    let marked = "Nurses must wait."
    let page = try Reading.page("<p>Rain &amp; wind. \(marked) It is cold.</p>")
    let directive = try #require(try Reading.extraction(of: page).directives.first)
    #expect(directive.text == marked)
    #expect(directive.span.endByte - directive.span.startByte == marked.utf8.count)
    #expect(directive.span.endColumn - directive.span.column == marked.count)
    #expect(directive.span.line == directive.span.endLine)
  }

  @Test("sentences are counted whether or not they direct")
  func sentenceCount() throws {
    let extraction = try Reading.extraction(of: "It rains. Nurses must wait. Is it cold?")
    #expect(extraction.sentences == 3)
    #expect(extraction.directives.count == 1)
  }

  @Test("the words met before do not change what is read")
  func order() throws {
    let rules = try Reading.shipped.get()
    let texts = ["Nurses must wait.", "Patients may leave.", "Do not run on the ward."]
    var forward = DirectiveExtractor(rules)
    var backward = DirectiveExtractor(rules)
    func read(_ text: String, _ extractor: inout DirectiveExtractor) -> [[UInt64]] {
      extractor.extract(Document(text: text, metadata: Metadata())).directives.map(\.frame.topic)
    }
    let first = texts.map { read($0, &forward) }
    let second = texts.reversed().map { read($0, &backward) }
    #expect(first == Array(second.reversed()))
  }
}
