import Testing

@testable import GuidanceIngest

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("a  b", "a b"), (" a\n\t b ", "a b"), ("a\u{A0}b", "a b"), ("a\u{2003}\u{2009}b", "a b"),
    ("a\u{3000}b", "a b"), ("a\u{202F}b", "a b"), ("a\u{AD}b", "ab"), ("a\u{200B}b", "ab"),
    ("a\u{2060}b", "ab"), ("a\u{FEFF}b", "ab"), ("a\u{200D}b", "ab"), ("क\u{200D}ष", "क\u{200D}ष"),
    ("a\u{2019}b", "a\u{2019}b"), ("a\u{2014}b", "a\u{2014}b"), ("£5", "£5"), ("ａ", "ａ"), ("ァ", "ァ"),
    ("\u{200B}", ""), (" ", ""), ("", ""),
  ])
  func `white space of any script is one blank and what has no width is nothing`(
    _ text: String, _ folded: String
  ) {
    #expect(Self.fold([text]) == folded)
    // However the parser cuts the text into runs of whole characters.
    #expect(Self.fold(text.unicodeScalars.map { String($0) }) == folded)
  }

  @Test(arguments: [
    ("&nbsp;", "\u{A0}", "a b"), ("&shy;", "\u{AD}", "ab"), ("&emsp;", "\u{2003}", "a b"),
    ("&amp;", "&", "a&b"),
  ])
  func `an entity folds as its character does`(_ entity: String, _ character: String, _ folded: String) {
    var text = FoldedText()
    Self.add("a", to: &text, SourceRun(start: 0, length: 1))
    Self.add(character, to: &text, SourceRun(start: 1, length: entity.utf8.count))
    Self.add("b", to: &text, SourceRun(start: 1 + entity.utf8.count, length: 1))
    #expect(String(decoding: text.bytes[text.openBlock], as: UTF8.self) == folded)
    #expect(text.map.start(of: text.bytes.count - 1) == 1 + entity.utf8.count)
  }

  @Test func `what is taken back leaves no trace`() {
    var text = FoldedText()
    Self.add("ab ", to: &text, SourceRun(start: 0, length: 3))
    Self.add("12", to: &text, SourceRun(start: 8, length: 2))
    text.truncate(to: 3)
    Self.add("c", to: &text, SourceRun(start: 20, length: 1))
    #expect(String(decoding: text.bytes, as: UTF8.self) == "ab c")
    #expect(text.map.start(of: 3) == 20)
    #expect(text.map.start(of: 1) == 1)
  }

  private static func fold(_ runs: [String]) -> String {
    var text = FoldedText()
    var place = 0
    for run in runs {
      add(run, to: &text, SourceRun(start: place, length: run.utf8.count))
      place += run.utf8.count
    }
    return text.endBlock().map { String(decoding: text.bytes[$0], as: UTF8.self) } ?? ""
  }

  private static func add(_ string: String, to text: inout FoldedText, _ run: SourceRun) {
    Array(string.utf8).withUnsafeBufferPointer { text.append($0, run) }
  }
}
