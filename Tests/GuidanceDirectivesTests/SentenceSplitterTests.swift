import GuidanceRules
import Testing

@testable import GuidanceDirectives

struct SentenceSplitterTests {
  /// `‖` stands where one sentence ends and the next begins.
  @Test(
    "a full stop ends a sentence unless it belongs to an abbreviation, a number or a name",
    arguments: [
      // Plain ends.
      "Trusts must publish a plan. ‖ Boards should read it.",
      "Who signs the form? ‖ The ward manager signs it.",
      "Stop at once! ‖ The alarm has sounded.",
      "Trusts must act. ‖ 12 boards have agreed.",
      "(See the annex.) ‖ Trusts must act.",
      "The rule is “act first.” ‖ Boards should follow it.",
      // Abbreviations, each beside an end that only looks like one.
      "Form No. 4 must be signed.",
      "Form number four must be signed. ‖ It is short.",
      "Trusts must follow para. 3 in full.",
      "Trusts must follow this paragraph. ‖ Three others help.",
      "Dr. Patel must sign the form.",
      "The doctor must sign. ‖ Patel may not.",
      "Prof. Okoro and Mrs. Lind must agree.",
      "Trusts must act early, i.e. Monday at the latest.",
      "Trusts must act early. ‖ Monday is too late.",
      "Quiet rooms, e.g. Room 12, should be kept free.",
      "Quiet rooms should be kept free. ‖ Room 12 is one.",
      "Bring soap, towels etc. ‖ Leave the rest.",
      "Use the smaller dose vs. Placebo in the trial.",
      "The review by Hall et al. 2019 must be cited.",
      "The review is by Hall et al. ‖ Trusts must cite it.",
      "The list of Jan. 2025 must be kept.",
      "See Fig. 2 before you begin.",
      // Decimals and labels.
      "Trusts must follow para 3.2(b) in full. ‖ Boards must check.",
      "Give 2.5 mg at night. ‖ Repeat it once.",
      "Give 2.5 mg. ‖ Repeat it once.",
      "It costs £3.5 million. ‖ Trusts must pay.",
      // What follows is written small.
      "The board met at 9 a.m. on Monday.",
      "The U.K. rules must be kept.",
      "The U.S. Task Force recommends a scan.",
      // Marks that end no sentence.
      "Trusts must act; boards must watch; all must report.",
      "Trusts must: act, report and learn.",
      "Trusts must do three things: • act • report • learn.",
    ])
  func fullStops(_ row: String) throws {
    let sentences = row.components(partedBy: " ‖ ")
    #expect(try split(sentences.joined(separator: " ")) == sentences)
  }

  @Test("a line feed ends a sentence, a blank does not")
  func lineFeeds() throws {
    #expect(try split("Trusts must act\nBoards must watch") == ["Trusts must act", "Boards must watch"])
    #expect(try split("Trusts must act Boards must watch").count == 1)
  }

  @Test("nothing has no sentences, and one word has one", arguments: [("", 0), ("Stop", 1), ("Stop.", 1)])
  func edges(_ text: String, _ count: Int) throws {
    #expect(try split(text).count == count)
  }

  /// The sentences of a text, each with the marks around it.
  private func split(_ text: String) throws -> [String] {
    var words = WordTable(try Reading.shipped.get().vocabulary)
    let bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(of: bytes, in: 0..<bytes.count, &words)
    let ranges = SentenceSplitter.ranges(tokens, words)
    return ranges.enumerated().map { index, range in
      var start = index == 0 ? 0 : Int(tokens[range.lowerBound].start)
      while start > 0, bytes[start - 1] != UInt8(ascii: " "), bytes[start - 1] != UInt8(ascii: "\n") {
        start -= 1
      }
      var end = index + 1 == ranges.count ? bytes.count : Int(tokens[range.upperBound].start)
      while end > start, index + 1 < ranges.count, bytes[end - 1] != UInt8(ascii: " "),
        bytes[end - 1] != UInt8(ascii: "\n")
      { end -= 1 }
      return String(decoding: bytes[start..<end], as: UTF8.self).trimmed
    }
  }
}

extension SentenceSplitterTests {
  @Test("a cut through a pattern leaves both halves readable")
  func cutThroughPattern() throws {
    let words = Array(repeating: "ward", count: 398).joined(separator: " ")
    let extraction = try Reading.extraction(of: "The \(words) must not close at night.")
    #expect(extraction.sentences == 2)
  }

  @Test(
    "what goes on without an end is cut, a long sentence is not", arguments: [(400, 1), (401, 2), (1000, 3)])
  func cuts(_ words: Int, _ parts: Int) throws {
    let extraction = try Reading.extraction(
      of: Array(repeating: "wards", count: words).joined(separator: " "))
    #expect(extraction.sentences == parts)
    #expect(extraction.overlongSentences == parts - 1)
  }
}

extension String {
  /// The parts between a mark.
  fileprivate func components(partedBy mark: String) -> [String] {
    split(separator: mark).map(String.init)
  }

  /// Without blanks and line feeds at either end.
  fileprivate var trimmed: String {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\n" }
    return String(Substring(drop(while: isBlank).reversed()).drop(while: isBlank).reversed())
  }
}
