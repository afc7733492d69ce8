import GuidanceIngest
import Testing

@Suite struct OpenDocumentReaderTests {
  @Test func `headings, lists, tables and notes become blocks`() throws {
    let document = try document(
      """
      <text:p text:style-name="P1">Use of ramps</text:p><text:h text:outline-level="2">1.2 Loading</text:h>
      <text:p>Porters<text:s/>must not:</text:p>
      <text:list><text:list-item><text:p>load alone<text:note><text:note-citation>1</text:note-citation>
      <text:note-body><text:p>A note must be seen.</text:p></text:note-body></text:note> at night</text:p></text:list-item>
      <text:list-item><text:p>run</text:p></text:list-item></text:list>
      <table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Day</text:p></table:table-cell>
      </table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>Monday</text:p>
      </table:table-cell></table:table-row></table:table>
      <text:tracked-changes><text:p>gone</text:p></text:tracked-changes>
      <text:p>(c) Ramps <office:annotation><text:p>why?</text:p></office:annotation>should be <text:span>dry</text:span>.</text:p>
      """)
    #expect(
      document.outline == [
        "1 Use of ramps", "2 [1.2] Loading", "p Porters must not:",
        "i load alone at night < Porters must not:",
        "i run < Porters must not:", "h Day", "c Monday ^ Day", "p [(c)] Ramps should be dry.",
        "f A note must be seen.",
      ])
    #expect(document.format == "odt")
    #expect(document.metadata.title == "Use of ramps")
    #expect(document.metadata.date?.description == "2023-11-12")
    #expect(document.place(of: document.span(of: document.blocks[2].text)) == .paragraph(3))
  }

  @Test func `a locked text is named as such`() {
    let manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    let bytes = ZipWriter.archive([("content.xml", "xx"), ("META-INF/manifest.xml", manifest)])
    #expect(throws: IngestError.encrypted) { try Fixture.document(bytes, path: "a.odt") }
  }

  private func document(_ body: String) throws -> Document {
    let names = ["office", "text", "table", "style"].map { "xmlns:\($0)=\"urn:\($0)\"" }.joined(
      separator: " ")
    let styles =
      "<office:automatic-styles><style:style style:name=\"P1\" style:parent-style-name=\"Title\"/></office:automatic-styles>"
    return try Fixture.document(
      ZipWriter.archive([
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        (
          "content.xml",
          "<office:document-content \(names)>\(styles)<office:body>\(body)</office:body></office:document-content>"
        ),
        (
          "meta.xml",
          "<meta xmlns:dc=\"d\"><dc:title>Ramps</dc:title><dc:date>2023-11-12T08:00:00</dc:date></meta>"
        ),
      ]), path: "a.bin")
  }
}
