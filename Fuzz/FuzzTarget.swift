// The HTML and the XML reader under libFuzzer; `scripts/fuzz` builds it together with the sources of
// GuidanceIngest, once for each reader. It lies outside the package, whose products need no sanitizer.

/// Reads one input and holds the documents to what every caller relies on.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  var bytes = Array(UnsafeBufferPointer(start: start, count: count))
  var limits = ReadingLimits()
  limits.seconds = 20
  #if FUZZ_XML
    let path = "input.xml"
    if !bytes.starts(with: "<?xml".utf8) { bytes = Array("<?xml version=\"1.0\"?>".utf8) + bytes }
  #else
    let path = "input.html"
  #endif
  let furniture = PageFurniture(roles: ["navigation"], words: ["nav", "cookie"], main: ["content"])
  let reader = DocumentReader(furniture: furniture, sources: sources, limits: limits)
  guard let documents = try? reader.readMarkup(bytes, path: path) else { return 0 }
  for document in documents { check(document, bytes.count) }
  return 0
}

/// Sources of every form, so that what reads them is tried as well.
private let sources: MetadataSources = {
  var publisher = PublisherSources()
  publisher.fields = [
    .title: ["dc.title", "text:h1", "text:title"],
    .body: ["text:.issuer", "title.site~", "script:owner", "jsonld.author"],
    .date: ["text:time@datetime", "visible.published", "visible.dated", "x#issue", "x#year"],
  ]
  publisher.jsonTexts = ["body"]
  publisher.marks = ["json:body", "root=feed"]
  publisher.platforms = ["platform"]
  var sources = MetadataSources()
  sources.publishers = [publisher]
  sources.labels = ["published": ["published:"], "period": ["in force:"]]
  return sources
}()

/// Ends the run at the first document that does not hold together.
private func check(_ document: Document, _ size: Int) {
  var end = 0
  for (index, block) in document.blocks.enumerated() {
    precondition(block.text.lowerBound >= end && block.text.upperBound <= document.text.count, "text")
    precondition(!block.text.isEmpty && document.text[block.text].last != 0x20, "folding")
    end = block.text.upperBound
    let span = document.span(of: block.text)
    precondition(0 <= span.startByte && span.startByte <= span.endByte && span.endByte <= size, "bytes")
    precondition(span.line >= 1 && span.column >= 1 && span.endLine >= span.line, "lines")
    for other in [block.heading, block.stem, block.columnHeader] {
      precondition(other.map { $0 < index && $0 >= 0 } ?? true, "reference")
    }
    _ = document.headingPath(of: block)
  }
}
