import GuidanceIngest
import Testing

@testable import GuidanceContradictions

struct IssuedDocumentTests {
  @Test(
    "the names of one body are one identity, and a name nobody knows is its own",
    arguments: [
      ("NHSE", "NHS England"), ("the NHS England", "NHS England"), ("North Board", "North Board"), (nil, nil),
    ] as [(String?, String?)])
  func identity(_ name: String?, _ identity: String?) throws {
    let document = Passage("It rains.", by: name).issued(try Passage.rules.get())
    #expect(document.bodyIdentity == identity)
    #expect(document.body == name)
  }

  @Test(
    "the body is known by its address where the document names none",
    arguments: [
      ("https://www.england.nhs.uk/plans/", "NHS England"), ("https://example.org/plans/", nil),
    ] as [(String, String?)])
  func address(_ address: String, _ body: String?) throws {
    let passage = Passage("It rains.", by: nil).with { $0.address = address }
    #expect(passage.issued(try Passage.rules.get()).body == body)
  }

  @Test(
    "a text holds from its day to the end it states, the years of its title, or for ever",
    arguments: [
      ("2020-05-01", nil, nil, 2020_05_01...9999_12_31),
      ("2020-05-01", nil, "2022-03-31", 2020_05_01...2022_03_31),
      ("2016-09-01", "Plan 2017 to 2019", nil, 2016_09_01...2019_03_31),
      (nil, "Plan 2017 to 2019", nil, 2017_04_01...2019_03_31),
      (nil, nil, nil, 0...9999_12_31),
      ("2020-05-01", nil, "2019-03-31", 2020_05_01...2020_05_01),
    ] as [(String?, String?, String?, ClosedRange<Int>)])
  func period(_ date: String?, _ title: String?, _ end: String?, _ period: ClosedRange<Int>) throws {
    let passage = Passage("It rains.", by: "North Board", on: date, title: title).with {
      $0.inForceUntil = end.flatMap { IssueDate(parsing: $0) }
    }
    #expect(passage.issued(try Passage.rules.get()).period == period)
  }

  @Test(
    "what a text replaces is read from the words behind the verb",
    arguments: [
      ("This guide replaces the Shoe rules. It is short.", ["the shoe rules"]),
      ("It supersedes the Hat rules; it is new.", ["the hat rules"]),
      ("The rules place a duty on boards.", []), ("It rains.", []),
    ])
  func replaces(_ text: String, _ titles: [String]) throws {
    #expect(Passage(text, by: "North Board").issued(try Passage.rules.get()).replaces == titles)
  }
}
