import GuidanceIngest
import Testing

@Suite struct BlockBuilderTests {
  /// Each item with the words of its stem, or `-`.
  @Test(arguments: [
    ("<p>Trusts must:</p><ul><li>go</li><li>stay</li></ul>", ["Trusts must: > go", "Trusts must: > stay"]),
    ("<p>Trusts must</p><ul><li>go</li></ul>", ["Trusts must > go"]),
    ("<p>Trusts must go.</p><ul><li>Trusts stay.</li></ul>", ["- > Trusts stay."]),
    ("<p>What must go?</p><ul><li>Beds.</li></ul>", ["- > Beds."]),
    ("<h2>Trusts must</h2><ul><li>go</li></ul>", ["- > go"]),
    ("<ul><li>go</li></ul>", ["- > go"]),
    ("<p>Trusts must:</p><ol><li><p>go</p></li></ol>", ["Trusts must: > go"]),
    (
      "<p>Trusts must:</p><ul><li><p>go.</p><p>Beds stay.</p></li></ul>",
      ["Trusts must: > go.", "- > Beds stay."]
    ),
    (
      "<p>Trusts must:</p><ul><li>give staff:<ul><li>tea</li></ul></li><li>rest</li></ul>",
      ["Trusts must: > give staff:", "give staff: > tea", "Trusts must: > rest"]
    ),
    ("<p>Trusts must:</p><p>Boards may:</p><ul><li>go</li></ul>", ["Boards may: > go"]),
    ("<dl><dt>Trusts</dt><dd>must go</dd></dl>", ["Trusts > must go"]),
    (
      "<dl><dt>A</dt><dd>a</dd><dd>b</dd><dt>B</dt><dd>c</dd></dl>", ["A > a", "A > b", "B > c"]
    ),
    (
      "<p>Trusts must:</p><ul><li>go</li></ul><ul><li>stay</li></ul>",
      ["Trusts must: > go", "Trusts must: > stay"]
    ),
    (
      "<p>Trusts must:</p><ul><li>go</li></ul><p>Beds</p><ul><li>stay</li></ul>",
      ["Trusts must: > go", "Beds > stay"]
    ),
    ("<table><tr><th>A</th></tr><tr><td>a</td></tr></table><ul><li>go</li></ul>", ["- > go"]),
    (
      "<table><tr><th>A</th></tr><tr><td>Trusts must<ul><li>go</li></ul></td></tr></table>",
      ["Trusts must > go"]
    ),
    ("<h2>Trusts must not:</h2><ul><li>go</li></ul>", ["Trusts must not: > go"]),
    ("<div>Trusts must: <ul><li>go</li></ul> now.</div>", ["Trusts must: > go"]),
    ("<p>He said “go.”</p><ul><li>stay</li></ul>", ["- > stay"]),
    ("<p>Trusts must<ul><li><p>go</p></li></ul></p>", ["Trusts must > go"]),
  ])
  func `an item takes its stem from the words that lead into its list`(_ html: String, _ items: [String])
    throws
  {
    let document = try Fixture.page(html)
    let found = document.blocks.filter { $0.kind == .item }.map { block in
      let stem = block.stem.map { document.string(document.blocks[$0].text) } ?? "-"
      return "\(stem) > \(document.string(block.text))"
    }
    #expect(found == items)
  }

  @Test(arguments: [
    ("<h1>A</h1><h2>B</h2><p>x</p>", ["A", "B"]), ("<h1>A</h1><h2>B</h2><h2>C</h2><p>x</p>", ["A", "C"]),
    ("<h2>B</h2><h1>A</h1><p>x</p>", ["A"]), ("<h1>A</h1><h4>D</h4><p>x</p>", ["A", "D"]),
    ("<h3>C</h3><h2>B</h2><h3>D</h3><p>x</p>", ["B", "D"]), ("<p>x</p><h1>A</h1>", []),
    ("<h1>A</h1><div><h2>B</h2></div><p>x</p>", ["A", "B"]), ("<h1> </h1><p>x</p>", []),
  ])
  func `a block stands under the headings that are still open`(_ html: String, _ path: [String]) throws {
    let document = try Fixture.page(html)
    let block = try #require(document.block("x"))
    #expect(document.headingPath(of: block) == path)
  }

  @Test(
    arguments: [
      ("<guidance><section><heading>A</heading><p>y</p></section><p>x</p></guidance>", ["A"], []),
      (
        "<guidance><section><heading>A</heading><section><heading>B</heading><p>y</p></section>"
          + "<p>x</p></section></guidance>", ["A", "B"], ["A"]
      ),
    ] as [(String, [String], [String])])
  func `an XML section ends its headings`(_ xml: String, _ inside: [String], _ after: [String]) throws {
    let document = try Fixture.page(xml, path: "a.xml")
    #expect(document.headingPath(of: try #require(document.block("y"))) == inside)
    #expect(document.headingPath(of: try #require(document.block("x"))) == after)
  }

  /// Each cell with the words of the header above it, or `-`.
  @Test(arguments: [
    (
      "<tr><th>A</th><th>B</th></tr><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr>",
      ["A/a", "B/b", "A/c"]
    ),
    ("<tr><td></td><th>B</th></tr><tr><td>a</td><td>b</td></tr>", ["-/a", "B/b"]),
    ("<tr><td>a</td><td>b</td></tr>", []),
    ("<tr><td>a</td><td>b</td></tr><tr><td>c</td></tr>", ["-/a", "-/b", "-/c"]),
    ("<tr><th>A</th></tr><tr><td>a</td><td>b</td></tr>", ["A/a", "-/b"]),
    ("<tr><th>A</th></tr><tr><th>C</th></tr><tr><td>a</td></tr>", ["C/a"]),
    (
      "<tr><th colspan=2>A</th><th>B</th></tr><tr><td>a</td><td>b</td><td>c</td></tr>", ["A/a", "A/b", "B/c"]
    ),
    (
      "<tr><th>A</th><th>B</th></tr><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr>",
      ["A/a", "B/b", "B/c"]
    ),
    (
      "<tr><th>A</th><th>B</th></tr><tr><td>a</td><td><table><tr><th>C</th></tr><tr><td>c</td></tr></table>b</td></tr>",
      ["A/a", "C/c", "B/b"]
    ),
    ("<thead><tr><td>A</td></tr></thead><tr><td>a</td></tr><tr><td>b</td></tr>", ["A/a", "A/b"]),
    ("<tr><th><h4>A</h4></th></tr><tr><td>a</td></tr>", ["A/a"]),
    ("<thead><tr><th>A</th></tr></thead><tbody><tr><td><p>a</p><p>b</p></td></tr></tbody>", ["A/a", "A/b"]),
    (
      "<tr><th>A</th></tr></table><table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr>",
      ["-/a", "-/b", "-/c"]
    ),
    ("<caption>A</caption><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr>", ["-/a", "-/b", "-/c"]),
    ("<tr><th>A</th></tr><tr><td><ul><li>a</li></ul>b</td></tr>", ["A/b"]),
  ])
  func `a cell knows the header above it`(_ rows: String, _ cells: [String]) throws {
    let document = try Fixture.page("<table>\(rows)</table>")
    let found = document.blocks.filter { $0.kind == .cell }.map { block in
      let header = block.columnHeader.map { document.string(document.blocks[$0].text) } ?? "-"
      return "\(header)/\(document.string(block.text))"
    }
    #expect(found == cells)
  }

  @Test(arguments: [
    ("<p>Trusts   must\n\tgo .</p>", ["Trusts must go ."]), ("<p>Trusts&nbsp; must</p>", ["Trusts must"]),
    ("<p>Trusts<br/><br/>must</p>", ["Trusts must"]), ("<p>Trusts <b> must</b> go</p>", ["Trusts must go"]),
    ("<p>Trusts<b>must</b></p>", ["Trustsmust"]), ("<p> </p><p>&nbsp;</p><p>x</p>", ["x"]),
    ("<div>Trusts<div>must</div>go</div>", ["Trusts", "must", "go"]), ("<p>a<p>b", ["a", "b"]),
    ("<p>Trusts <!-- never > --> must</p>", ["Trusts must"]), ("<pre>Trusts\n  must</pre>", ["Trusts must"]),
    ("<p>x<sup>2</sup></p>", ["x2"]), ("<p>&#x1F302;&lt;b&gt;</p>", ["🌂<b>"]),
  ])
  func `white space is folded and inline elements join`(_ html: String, _ blocks: [String]) throws {
    let document = try Fixture.page(html)
    #expect(document.blocks.map { document.string($0.text) } == blocks)
  }

  /// Each block with the block it continues, or `-`.
  @Test(arguments: [
    (
      "<p>Trusts must</p><p>where they can:</p><ul><li>go</li></ul>", ["-", "Trusts must", "where they can:"]
    ),
    ("<p>Trusts must.</p><p>where they can</p>", ["-", "-"]),
    ("<p>Trusts must</p><p>Where they can</p>", ["-", "-"]),
    ("<h2>Trusts must</h2><p>where they can</p>", ["-", "-"]), ("<p>Trusts</p><div>go</div>", ["-", "-"]),
  ])
  func `a sentence goes on in the next paragraph`(_ html: String, _ stems: [String]) throws {
    let document = try Fixture.page(html)
    #expect(document.blocks.map { $0.stem.map { document.string(document.blocks[$0].text) } ?? "-" } == stems)
  }

  /// Kinds and texts of the blocks.
  @Test(arguments: [
    ("<details><summary>A</summary><p>a</p></details><p>b</p>", "1A pa pb"),
    ("<h2>H</h2><details><summary>A</summary>a</details>", "2H 3A pa"),
    ("<aside><p>a</p></aside><p>b</p>", "pb"), ("<main><aside><p>a</p></aside><p>b</p></main>", "pa pb"),
    ("<figure><img src=x><figcaption>a</figcaption></figure>", "pa"),
    ("<blockquote>a<p>b</p></blockquote>", "qa qb"),
    ("<p>a<br><br>b</p>", "pa b"), ("<p>a.<br><br>b</p>", "pa. pb"), ("<div>a<br><br>b</div>", "pa pb"),
    ("<div>a<br>b</div>", "pa b"), ("<p>a<hr>b", "pa pb"),
    ("<p>we<wbr>ek<!-- x -->end<?php y ?>s</p>", "pweekends"),
    ("<p>a<b></b>b<span hidden>c</span>d</p>", "pabd"), ("<p>a<del>b</del>c<ins>d</ins></p>", "pacd"),
    ("<p>a<span style='display:none'>b</span> c</p>", "pa c"), ("<ul><li hidden>a</li><li>b</li></ul>", "ib"),
    ("<p>a<script>b</script>c</p>", "pac"), ("<p>a<button>b</button>c</p>", "pac"),
  ])
  func `elements are what they are to a reader`(_ html: String, _ blocks: String) throws {
    let document = try Fixture.page(html)
    #expect(document.blocks.map { $0.kind.sign + document.string($0.text) }.joined(separator: " ") == blocks)
  }

  @Test func `a label is kept apart from its text`() throws {
    let act = try Fixture.document("akoma-ntoso.xml")
    #expect(act.block("the pier; and")?.label == "(a)")
    #expect(act.block("the tide’s height.")?.label == "(b)")
    #expect(act.block("Timetables")?.label == "Chapter 1")
    #expect(act.block("An operator")?.label == nil)
    #expect(try Fixture.document("act-clml.xml").block("marks a shoal.")?.label == "b")
  }
}
