import Foundation
import GuidanceIngest
import Testing

/// A file whose blocks must lead back to their own bytes.
struct SpanRow: Sendable, CustomTestStringConvertible {
  var name: String
  var encoding = String.Encoding.utf8
  /// Whether markup is escaped inside markup, or inside JSON strings.
  var escape = MarkupOracle.Escape.none

  var testDescription: String { name }

  static let fixtures: [SpanRow] =
    (FixtureRow.all.map(\.name) + PageRow.all.map(\.name)).map { name in
      switch name {
      case "latin-1.html", "windows-1252.html": SpanRow(name: name, encoding: .windowsCP1252)
      case "utf-16le.html": SpanRow(name: name, encoding: .utf16LittleEndian)
      case "shift-jis.html": SpanRow(name: name, encoding: .shiftJIS)
      case "guideline-summary.xml": SpanRow(name: name, escape: .markup)
      default: SpanRow(name: name)
      }
    }
    + Set(DocumentRow.all.map(\.file)).sorted().map { name in
      name.hasSuffix(".json")
        ? SpanRow(name: name, escape: .json)
        : SpanRow(name: name, escape: ["atom.xml", "rss.xml"].contains(name) ? .markup : .none)
    }

  /// Folder of real files that may stand beside the repository.
  static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../shared/samples").standardizedFileURL.path

  /// Files below it that this suite reads; empty when there is no such folder.
  static let sampleNames: [String] = {
    let files = (try? GuidanceFolder.files(under: samples)) ?? []
    return files.filter { $0.isSupported && $0.obstacle == nil }
      .map { String($0.path.dropFirst(samples.count + 1)) }
      .filter { name in !foreign.contains { name.hasSuffix($0) } }
  }()

  /// Files that the oracle cannot judge: hostile entities, encodings that nobody declares.
  private static let foreign = [
    "quadratic.xml", "recurse/good.xml", "lol4.xml", "lol6.xml", "euckr.xml", "metacharset.html",
    "shift_jis_no_charset.html",
  ]
}

@Suite struct SpanTests {
  @Test(arguments: SpanRow.fixtures) func `a block's span reads as the block`(_ row: SpanRow) throws {
    let bytes = try Fixture.bytes(row.name)
    let oracle = try MarkupOracle(encoding: row.encoding, escape: row.escape)
    let names = row.name == "guideline-summary.xml" ? attributeHeadings(bytes) : []
    for document in try Fixture.shippedReader.get().read(bytes, path: row.name) {
      for block in document.blocks where !names.contains(document.string(block.text)) {
        let span = document.span(of: block.text)
        if refersElsewhere(bytes[span.startByte..<span.endByte]) { continue }
        let read = oracle.text(of: bytes[span.startByte..<span.endByte])
        #expect(read == MarkupOracle.solid(document.string(block.text)))
      }
    }
  }

  @Test(
    .enabled(if: !SpanRow.sampleNames.isEmpty, "no folder ../shared/samples beside the repository"),
    arguments: SpanRow.sampleNames)
  func `a block's span reads as the block in real files`(_ name: String) throws {
    let bytes = try GuidanceFolder.bytes(of: SpanRow.samples + "/" + name)
    guard let documents = try? Fixture.shippedReader.get().read(bytes, path: name) else { return }
    let isSummary = name.contains("ngc/summaries")
    let escape: MarkupOracle.Escape =
      name.hasSuffix(".json") ? .json : isSummary || name.contains("feedparser") ? .markup : .none
    let isDoubled = documents.contains { $0.notes.contains { $0.hasPrefix("text that was encoded twice") } }
    let oracle = try MarkupOracle(encoding: encoding(of: bytes), escape: escape, isDoubled: isDoubled)
    let names = isSummary ? attributeHeadings(bytes) : []
    var wrong: [String] = []
    for document in documents {
      for block in document.blocks {
        let text = document.string(block.text)
        let span = document.span(of: block.text)
        try #require(span.startByte < span.endByte && span.endByte <= bytes.count)
        let cut = bytes[span.startByte..<span.endByte]
        if oracle.text(of: cut) != MarkupOracle.solid(text), !names.contains(text), !refersElsewhere(cut) {
          wrong.append(text)
        }
      }
    }
    #expect(wrong.isEmpty)
  }

  /// Whether a block holds a parameter, whose words stand somewhere else.
  private func refersElsewhere(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains("<insert ")
  }

  @Test(arguments: SpanRow.fixtures) func `lines and columns name the same place as bytes`(
    _ row: SpanRow
  ) throws {
    let bytes = try Fixture.bytes(row.name)
    let document = try Fixture.document(bytes, path: row.name)
    for block in document.blocks {
      let span = document.span(of: block.text)
      let start = place(of: span.startByte, bytes, row.encoding)
      let end = place(of: span.endByte, bytes, row.encoding)
      #expect([span.line, span.column, span.endLine, span.endColumn] == start + end)
    }
  }

  @Test(arguments: [
    ("<p>Trusts ⟦must⟧ publish.</p>", "must"),
    ("<p>Ann &amp; Bob ⟦must&nbsp;go⟧ now.</p>", "must go"),
    ("<p>Caf&eacute;s ⟦&pound;5⟧ each.</p>", "£5"),
    ("<p>A\r\n  line ⟦folded \r\n  twice⟧.</p>", "folded twice"),
    ("<p>Words <b>⟦in</b> and <i>out⟧</i>.</p>", "in and out"),
    ("<p>🧊 ⟦é🧊é⟧ 🧊</p>", "é🧊é"),
    ("<p>One<br>⟦two⟧</p>", "two"), ("<p>Ann &Bob ⟦& Cy⟧</p>", "& Cy"), ("<p>a&⟦bob&c⟧ d</p>", "bob&c"),
    ("<p>x ⟦&amp⟧ y</p>", "&"),
    ("<ul><li>x<li>⟦y</ul>", "y"), ("<p>A ⟦hy&shy;phen⟧.</p>", "hyphen"),
    ("<p>A ⟦zero\u{200B}width⟧.</p>", "zerowidth"), ("<p>1.2.3 ⟦Trusts⟧ must.</p>", "Trusts"),
    ("<p>go <del>a</del><ins>⟦b</ins>c⟧.</p>", "bc"), ("<p>Trusts<sup>*</sup> ⟦must⟧.</p>", "must"),
    ("<p>A\u{2003}⟦wide\u{2009}\u{3000}blank⟧.</p>", "wide blank"),
  ])
  func `a marked passage is found at its marks`(_ marked: String, _ words: String) throws {
    let parts = marked.split(separator: "⟦", maxSplits: 1).map(String.init)
    let inner = parts[1].split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false).map(
      String.init)
    let isOpen = inner.count == 1
    let text = parts[0] + inner.joined()
    let document = try Fixture.page(text)
    let folded = String(decoding: document.text, as: UTF8.self)
    let found = try #require(folded.range(of: words, options: .literal))
    let start = folded.utf8.distance(from: folded.startIndex, to: found.lowerBound)
    let span = document.span(of: start..<start + words.utf8.count)
    #expect(span.startByte == parts[0].utf8.count)
    let length = isOpen ? words.utf8.count : inner[0].utf8.count
    #expect(span.endByte == parts[0].utf8.count + length)
  }

  /// Line and column of a byte, counted in the decoded text before it.
  private func place(of byte: Int, _ bytes: [UInt8], _ encoding: String.Encoding) -> [Int] {
    var before = String(bytes: bytes[..<byte], encoding: encoding) ?? ""
    if before.unicodeScalars.first == "\u{FEFF}" { before.unicodeScalars.removeFirst() }
    let lines = before.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return [lines.count, (lines.last?.count ?? 0) + 1]
  }

  /// Headings of a guideline summary that stand in an attribute.
  private func attributeHeadings(_ bytes: [UInt8]) -> Set<String> {
    let parts = String(decoding: bytes, as: UTF8.self).split(separator: " Name=\"").dropFirst()
    return Set(parts.map { String($0.prefix { $0 != "\"" }).replacing("&amp;", with: "&") })
  }

  private func encoding(of bytes: [UInt8]) -> String.Encoding {
    let head = String(decoding: bytes.prefix(1000), as: UTF8.self).lowercased()
    if head.contains("shift_jis") { return .shiftJIS }
    return String(bytes: bytes, encoding: .utf8) == nil ? .windowsCP1252 : .utf8
  }
}
