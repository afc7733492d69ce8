import GuidanceIngest
import Testing

@Suite struct FootnoteMarkTests {
  @Test(arguments: [
    ("trusts<sup>3</sup> must", "trusts must"), ("beds.<sup>12</sup>", "beds."), ("m<sup>2</sup>", "m2"),
    ("10<sup>9</sup>/L", "109/L"), ("the 1<sup>st</sup> day", "the 1st day"),
    ("a metre<sup>2</sup>", "a metre2"),
    ("trusts<sup>*</sup>", "trusts"), ("x<sup><a href=#n>2</a></sup>", "x"),
    ("trusts <sup>[1]</sup> go", "trusts go"),
    ("trusts<sup>1,2</sup> go", "trusts go"), ("trusts<sup>1–3</sup> go", "trusts go"),
    ("NHS<sup>TM</sup>", "NHSTM"),
    ("CO<sup>2</sup>", "CO2"), ("a<sup> </sup>b", "a b"),
    ("see <sup>this long raised text</sup>", "see this long raised text"),
  ])
  func `a mark is left out and an exponent stays`(_ html: String, _ text: String) throws {
    let document = try Fixture.page("<p>\(html)</p>")
    #expect(document.blocks.map { document.string($0.text) } == [text])
  }
}
