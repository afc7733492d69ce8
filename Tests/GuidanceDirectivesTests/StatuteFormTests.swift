import GuidanceDirectives
import GuidanceRules
import Testing

/// The forms in which statutes bind, each with a sentence of much the same words that has another modality or
/// bearer.
struct StatuteFormTests {
  /// A sentence with the modality and the bearer it has.
  struct Row: Sendable, CustomTestStringConvertible {
    var text: String
    var modality: Modality
    var bearer: String
    var testDescription: String { text }

    init(_ text: String, _ modality: Modality, _ bearer: String) {
      self.text = text
      self.modality = modality
      self.bearer = bearer
    }
  }

  @Test(
    "what somebody who does it is guilty of is forbidden",
    arguments: [
      Row("A ferryman commits an offence if the ferryman carries a goat.", .prohibition, "A ferryman"),
      Row("A ferryman commits an offence by carrying a goat.", .prohibition, "A ferryman"),
      Row("A ferryman contravenes this section if the ferry sinks.", .prohibition, "A ferryman"),
      Row("A ferryman does not contravene this section by resting.", .permission, "A ferryman"),
      Row("A landlord (A) harasses a tenant if A cuts the water off.", .prohibition, "A landlord (A)"),
      Row("A landlord does not harass a tenant if the rent is asked for.", .permission, "A landlord"),
      Row("It is unlawful for a ferryman to carry a goat.", .prohibition, "a ferryman"),
      Row("It is not an offence for a ferryman to carry a goat.", .permission, "a ferryman"),
    ])
  func wrongs(_ row: Row) throws { try expect(row) }

  @Test(
    "who is bound may stand behind the words that bind",
    arguments: [
      Row("A duty to light lamps applies to a lighthouse keeper.", .obligation, "a lighthouse keeper"),
      Row("Nothing here requires a keeper to light lamps.", .permission, "a keeper"),
      Row("This Part does not require a keeper to light lamps.", .permission, "a keeper"),
      Row("This Part does not prohibit a keeper from lighting lamps.", .permission, "a keeper"),
      Row("This Part prohibits a keeper from lighting lamps.", .prohibition, "a keeper"),
      Row("The power to light lamps is exercisable by the keeper.", .permission, "the keeper"),
      Row("The harbour court has power to fine a keeper.", .permission, "The harbour court"),
      Row(
        "The harbour court has, subject to section 9, jurisdiction to fine.", .permission, "The harbour court"
      ),
    ])
  func bearersBehind(_ row: Row) throws { try expect(row) }

  private func expect(_ row: Row) throws {
    let directive = try Reading.directive(in: row.text)
    #expect(directive.modality == row.modality)
    #expect(directive.bearer.words == row.bearer)
  }

  @Test(
    "near the forms and none of them",
    arguments: [
      "The lamp is to be read as a sign.", "A lamp is not to be treated as a lighthouse.",
      "The colour applies to every lamp.",
    ])
  func others(_ text: String) throws {
    let directives = try Reading.extraction(of: text).directives
    #expect(directives.isEmpty)
  }

  @Test("the act of an offence is what stands behind it, and no condition")
  func act() throws {
    let directive = try Reading.directive(in: "A ferryman commits an offence if the ferryman carries a goat.")
    #expect(directive.action == "the ferryman carries a goat")
    #expect(directive.condition == nil)
    let near = try Reading.directive(in: "A ferryman must not carry a goat if the ferry leaks.")
    #expect(near.condition == "if the ferry leaks")
  }

  @Test("an item under a stem that ends with an open clause goes on with it")
  func openStem() throws {
    let page = try Reading.page(
      "<p>A ferryman (A) commits an offence if—</p><ol><li>A is found asleep, and</li><li>a goat drowns.</li></ol>"
    )
    let directives = try Reading.extraction(of: page).directives
    #expect(directives.map(\.modality) == [.prohibition, .prohibition])
    let whole = try Reading.page("<p>Rules of the river:</p><ol><li>A ferryman must not sleep.</li></ol>")
    #expect(try Reading.extraction(of: whole).directives.map(\.text) == ["A ferryman must not sleep."])
  }

  @Test("a stem keeps the bracket that closes it")
  func bracket() throws {
    let page = try Reading.page(
      "<p>A ferryman must not carry a passenger (B)—</p><ul><li>at night.</li></ul>")
    #expect(
      try Reading.extraction(of: page).directives.map(\.text) == [
        "A ferryman must not carry a passenger (B) at night."
      ])
  }

  @Test("a heading that begins like a list of sources is a topic all the same")
  func topicHeading() throws {
    let order = "<p>The court must stay the case.</p>"
    let topic = try Reading.page("<h1>Act</h1><h2>References by a court to a tribunal</h2>" + order)
    #expect(try Reading.extraction(of: topic).directives.count == 1)
    let sources = try Reading.page("<h1>Act</h1><h2>References</h2>" + order)
    #expect(try Reading.extraction(of: sources).directives.isEmpty)
  }
}
