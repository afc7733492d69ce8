import BuiltinRules
import Testing

@testable import GuidanceRules

struct RuleCoderTests {
  @Test func `the compiled set is in every part what its texts say`() throws {
    let parsed = RuleDraft(try RuleSet.load(RuleFile.builtin))
    let compiled = RuleDraft(try #require(RuleSet.read(compiled: BuiltinRules.bytes)))
    let (one, other) = (Mirror(reflecting: parsed).children, Mirror(reflecting: compiled).children)
    #expect(one.count > 15)
    for (left, right) in zip(one, other) {
      #expect(left.label == right.label)
      #expect(outline(left.value) == outline(right.value), "\(left.label ?? "")")
    }
  }

  @Test func `a set that was read back compiles to the same bytes`() throws {
    let bytes = try RuleSet.load(RuleFile.builtin).compiled
    #expect(try #require(RuleSet.read(compiled: bytes)).compiled == bytes)
    #expect(BuiltinRules.bytes == bytes)
  }

  @Test(arguments: [0, 1, 100, 5000]) func `bytes that are no set are refused`(_ count: Int) throws {
    let bytes = try RuleSet.load([RuleFile(path: "a.yml", text: "variables: {bells: how many ring}")])
      .compiled
    #expect(RuleSet.read(compiled: Array(bytes.prefix(min(count, bytes.count - 1)))) == nil)
    #expect(RuleSet.read(compiled: bytes + [0]) == nil)
    #expect(RuleSet.read(compiled: bytes)?.variables == ["bells": "how many ring"])
  }

  @Test func `every kind of pattern has a number of its own`() {
    let markers = Marker.allCases.map { PatternKind(.marker($0)) }
    let others = [PatternKind.cue, .tag, .company, .context, .bearer, .concept, .other]
    #expect((markers + others).map(\.number) == Array(0..<PatternKind.count))
    #expect(Set(markers.map(\.bit)).count == markers.count && others.allSatisfy { $0.bit == 0 })
  }

  /// All that a value holds, private parts too; members of sets and tables in an order of their own.
  private func outline(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    if mirror.children.isEmpty { return "\(value)" }
    let parts = mirror.children.map { ($0.label ?? "") + ":" + outline($0.value) }
    switch mirror.displayStyle {
    case .dictionary?, .set?:
      return "{" + parts.map { $0.drop { $0 == "." } }.sorted().joined(separator: ",") + "}"
    default: return "(" + parts.joined(separator: ",") + ")"
    }
  }
}
