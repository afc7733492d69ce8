import Foundation
import Testing

@testable import GuidanceIngest

@Suite struct DoubleEncodingTests {
  @Test(arguments: [
    ("Trusts mustnâ€™t wait", "Trusts mustn’t wait"), ("cafÃ© owners", "café owners"),
    ("â€œalwaysâ€\u{9D} â€“ or Â£5", "“always” – or £5"), ("Â§ 3", "§ 3"), ("5Â°C", "5°C"),
    ("ÐœÐ¾Ñ\u{81}ÐºÐ²Ð°", "Москва"), ("\u{E2}\u{80}\u{99}s", "’s"), ("mustnÃ¢â‚¬â„¢t", "mustn’t"),
    ("â‰¥ 5 â†’ go", "≥ 5 → go"), ("mustnâ€™t, y tÅ· a'r dÅµr", "mustn’t, y tŷ a'r dŵr"),
    ("mustnâ€™t, CAFÉ» CAFÉ’s", "mustn’t, CAFÉ» CAFÉ’s"), ("ï\u{82}¡ wash", "\u{F0A1} wash"),
  ])
  func `text that was encoded twice is repaired`(_ broken: String, _ whole: String) throws {
    let page = "<p>Proper: é – ok.</p><p>\(broken)</p>"
    let source = try SourceText(file: Array(page.utf8))
    #expect(String(decoding: source.bytes, as: UTF8.self) == "<p>Proper: é – ok.</p><p>\(whole)</p>")
    #expect(source.notes.count == 1)
    #expect(source.notes[0].hasPrefix("text that was encoded twice was repaired in "))
  }

  @Test(arguments: [
    "“LIBERTÉ»", "CAFÉ’s", "MAÇÃ", "L’ÎLE», É…", "São João – «não»", "Ü“x”", "â, ê, î", "Ã la carte", "é”…",
    "naïve — façade", "Đặng", "Â quelques", "y tÅ· a'r dÅµr",
  ])
  func `what only looks so is left alone`(_ words: String) throws {
    let page = "<p>\(words)</p>"
    let source = try SourceText(file: Array(page.utf8))
    #expect(String(decoding: source.bytes, as: UTF8.self) == page)
    #expect(source.notes.isEmpty)
  }

  @Test func `a repaired word leads back to the bytes it was read from`() throws {
    let page = "<p>Staff mustnâ€™t go. Pay Â£5 now.</p>"
    let document = try Fixture.page(page)
    let text = String(decoding: document.text, as: UTF8.self)
    for (words, source) in [("mustn’t", "mustnâ€™t"), ("£5", "Â£5"), ("now", "now"), ("’", "â€™")] {
      let found = try #require(text.range(of: words, options: .literal))
      let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
      let span = document.span(of: start..<start + words.utf8.count)
      #expect(String(decoding: Array(page.utf8)[span.startByte..<span.endByte], as: UTF8.self) == source)
    }
  }
}
