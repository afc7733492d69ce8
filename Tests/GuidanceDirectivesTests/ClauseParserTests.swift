import GuidanceDirectives
import Testing

struct ClauseParserTests {
  @Test(
    "a condition is parted from the main clause wherever it stands",
    arguments: [
      ("If a patient falls, the ward must call a doctor.", "If a patient falls", "call a doctor"),
      ("The ward must call a doctor if a patient falls.", "if a patient falls", "call a doctor"),
      ("When it rains, close the gate.", "When it rains", "close the gate"),
      ("Close the gate until the rain ends.", "until the rain ends", "Close the gate"),
      ("Subject to paragraph 4, trusts must stay open.", "Subject to paragraph 4", "stay open"),
      ("Trusts must decide whether to stay open.", nil, "decide whether to stay open"),
      ("Trusts must stay open.", nil, "stay open"),
    ] as [(String, String?, String?)])
  func conditions(_ text: String, _ condition: String?, _ action: String?) throws {
    let directive = try Reading.directive(in: text)
    #expect(directive.condition == condition)
    #expect(directive.exception == nil)
    if let action { #expect(directive.action == action) }
  }

  @Test(
    "an exception is no condition",
    arguments: [
      ("Trusts must stay open unless the river floods.", "unless the river floods"),
      ("Unless the river floods, trusts must stay open.", "Unless the river floods"),
      ("Trusts must stay open, except on Sundays.", "except on Sundays"),
      ("Trusts other than hospices must stay open.", nil),
      ("Trusts must stay open on every day.", nil),
    ] as [(String, String?)])
  func exceptions(_ text: String, _ exception: String?) throws {
    let directive = try Reading.directive(in: text)
    #expect(directive.exception == exception)
    #expect(directive.condition == nil)
  }

  @Test(
    "a purpose is neither condition nor act",
    arguments: [
      ("Trusts must stay open in order to serve the town.", "in order to serve the town"),
      ("In order to serve the town, trusts must stay open.", "In order to serve the town"),
      ("To serve the town, open the gate.", "To serve the town"),
      ("Trusts must go to the town.", nil),
    ] as [(String, String?)])
  func purposes(_ text: String, _ purpose: String?) throws {
    let directive = try Reading.directive(in: text)
    #expect(directive.purpose == purpose)
    #expect(directive.condition == nil)
  }

  @Test("condition and exception can stand in one sentence")
  func both() throws {
    let text = "If it rains, trusts must stay open unless the river floods."
    let directive = try Reading.directive(in: text)
    #expect(directive.condition == "If it rains")
    #expect(directive.exception == "unless the river floods")
    #expect(directive.action == "stay open")
  }
}
