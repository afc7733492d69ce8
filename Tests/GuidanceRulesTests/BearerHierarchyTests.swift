import Testing

@testable import GuidanceRules

@Suite struct BearerHierarchyTests {
  private static let text = """
    bearers:
      - {id: provider, names: [provider]}
      - {id: trust, names: [trust], broader: [provider]}
      - {id: acute-trust, names: [acute trust], broader: [trust]}
      - {id: mental-trust, names: [mental health trust], broader: [trust]}
      - {id: employer, names: [employer]}
      - {id: acute-employer, names: [acute employer], broader: [acute-trust, employer]}
      - {id: council, names: [council]}
    """

  @Test(arguments: [
    ("trust", "trust", true), ("trust", "provider", true), ("provider", "trust", true),
    ("acute-trust", "provider", true), ("acute-trust", "mental-trust", false),
    ("employer", "trust", true), ("employer", "provider", true), ("employer", "mental-trust", false),
    ("employer", "acute-trust", true), ("council", "provider", false), ("council", "council", true),
  ])
  func `two kinds overlap where one contains the other or both a third`(
    _ left: String, _ right: String, _ overlaps: Bool
  ) throws {
    let bearers = try RuleSet.load([RuleFile(path: "bearers.yml", text: Self.text)]).bearers
    let first = try #require(bearers.number(of: left))
    let second = try #require(bearers.number(of: right))
    #expect(bearers.overlap(first, second) == overlaps)
    #expect(bearers.overlap(second, first) == overlaps)
  }

  @Test(arguments: [
    ("provider", "trust", true), ("provider", "acute-employer", true), ("trust", "trust", true),
    ("trust", "provider", false), ("employer", "trust", false), ("mental-trust", "acute-trust", false),
  ])
  func `a broad kind contains the narrow one, never the other way`(
    _ broad: String, _ narrow: String, _ contains: Bool
  ) throws {
    let bearers = try RuleSet.load([RuleFile(path: "bearers.yml", text: Self.text)]).bearers
    let first = try #require(bearers.number(of: broad))
    let second = try #require(bearers.number(of: narrow))
    #expect(bearers.contains(first, second) == contains)
  }

  @Test func `kinds keep their order and an unknown id has no number`() throws {
    let bearers = try RuleSet.load([RuleFile(path: "bearers.yml", text: Self.text)]).bearers
    #expect(bearers.bearers.indices.allSatisfy { bearers.number(of: bearers.bearers[$0].id) == $0 })
    #expect(bearers.number(of: "trusts") == nil)
  }
}
