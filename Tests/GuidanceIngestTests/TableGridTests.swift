import GuidanceIngest
import Testing

@Suite struct TableGridTests {
  /// Each cell as `headers in front of it>headers above it>text`, outermost header first.
  @Test(arguments: [
    ("<tr><th>A</th><td>a</td><td>b</td></tr><tr><th>B</th><td>c</td></tr>", "A>>a A>>b B>>c"),
    ("<tr><th>X</th><th>Y</th></tr><tr><th>A</th><td>a</td></tr>", "A>Y>a"),
    ("<tr><td></td><th>Y</th></tr><tr><th>A</th><td>a</td></tr>", "A>Y>a"),
    ("<tr><th scope=row>A</th></tr><tr><td>a</td></tr>", ">>a"),
    ("<tr><th scope=col>A</th><td>a</td></tr><tr><td>b</td></tr>", ">>a >A>b"),
    ("<thead><tr><th>A</th><td>B</td></tr></thead><tr><td>a</td><td>b</td></tr>", ">A>a >B>b"),
    (
      "<tr><th rowspan=2>A</th><th>B</th><td>a</td></tr><tr><th>C</th><td>b</td></tr><tr><td>c</td></tr>",
      "A/B>>a A/C>>b >>c"
    ),
    (
      "<tr><th>X</th><th>Y</th></tr><tr><th colspan=2>G</th></tr><tr><th>A</th><td>a</td></tr><tr><td>b</td></tr>",
      "G/A>Y>a G>X>b"
    ),
    (
      "<tr><th colspan=2>X</th></tr><tr><th>Y</th><th>Z</th></tr><tr><td>a</td><td>b</td></tr>",
      ">X/Y>a >X/Z>b"
    ),
    (
      "<tr><th>X</th></tr><tr><td colspan=0>a</td></tr><tr><td colspan=99999999999999999999>b</td></tr>",
      ">X>a >X>b"
    ),
    ("<tr><th>X</th></tr><tr><td rowspan=9>a</td></tr><tr><td>b</td></tr>", ">X>a >>b"),
  ])
  func `a cell knows the headers in front of it and above it`(_ rows: String, _ cells: String) throws {
    let document = try Fixture.page("<table>\(rows)</table>")
    func chain(_ start: Int?, _ next: (Block) -> Int?) -> String {
      var words: [String] = []
      var header = start
      while let index = header {
        words.insert(document.string(document.blocks[index].text), at: 0)
        header = next(document.blocks[index])
      }
      return words.joined(separator: "/")
    }
    let found = document.blocks.filter { $0.kind == .cell }.map { block in
      let front = chain(block.rowHeader) { $0.rowHeader }
      let above = chain(block.columnHeader) { $0.columnHeader }
      return "\(front)>\(above)>\(document.string(block.text))"
    }
    #expect(found.joined(separator: " ") == cells)
  }

  /// Kinds of the blocks, as in `FixtureRow`.
  @Test(arguments: [
    ("<tr><td>a</td></tr>", "p"), ("<tr><td>a</td><td>b</td></tr><tr><td>c</td></tr>", "ccc"),
    ("<tr><td><h2>a</h2>b</td><td>c</td></tr><tr><td>d</td></tr>", "2ppp"),
    (
      "<tr><td>a</td><td><table><tr><th>b</th></tr><tr><td>c</td></tr></table></td></tr><tr><td>d</td></tr>",
      "phcp"
    ),
    ("<tr><td><ul><li>a</li></ul></td><td>b</td></tr>", "ip"),
    ("<tr><th>a</th></tr><tr><td>b</td></tr>", "hc"),
  ])
  func `a table that lays out a page has no data cells`(_ rows: String, _ kinds: String) throws {
    let document = try Fixture.page("<table>\(rows)</table>")
    #expect(document.blocks.map(\.kind.sign).joined() == kinds)
  }
}
