import Testing

@testable import GuidanceRules

@Suite struct BodyRegistryTests {
  private static let text = """
    bodies:
      - {name: Office of Steps, aliases: [OoS, Bureau of Stairs], hosts: [steps.example, Stairs.Example.org]}
      - {name: Ladder Board, aliases: [LB], hosts: [ladders.steps.example], rank: 5, until: 20200331}
      - {name: Council for Heights, predecessors: [Ladder Board]}
      - {name: Heights Agency, predecessors: [Council for Heights, Office of Steps], extent: England, kind: agency}
      - {name: King's Rungs, aliases: [LB]}
    """

  private static func registry() throws -> BodyRegistry {
    try RuleSet.load([RuleFile(path: "bodies.yml", text: text)]).bodies
  }

  @Test(
    arguments: [
      ("Office of Steps", "Office of Steps"), ("office of steps", "Office of Steps"),
      ("The Office of Steps", "Office of Steps"), ("Office  of Steps,", "Office of Steps"),
      ("OoS", "Office of Steps"), ("Bureau of Stairs", "Office of Steps"), ("LB", "Ladder Board"),
      ("Office of Steps (OoS)", "Office of Steps"), ("Office of Steps (England)", "Office of Steps"),
      ("Department of Steps (OoS)", "Office of Steps"), ("(OoS)", "Office of Steps"),
      ("King's Rungs", "King's Rungs"), ("Office of Steps (", "Office of Steps"),
      ("Steps", nil), ("Office of Step", nil), ("Office", nil), ("Department of Steps (DoS)", nil), ("", nil),
      ("of Steps Office", nil), ("Kings Rungs", nil),
    ] as [(String, String?)])
  func `a body is known by its names, and by those in brackets`(_ name: String, _ body: String?) throws {
    #expect(try Self.registry().body(named: name)?.name == body)
  }

  @Test(
    arguments: [
      ("https://steps.example/guide", "Office of Steps"), ("http://www.steps.example", "Office of Steps"),
      ("https://STEPS.example:8080/x", "Office of Steps"),
      ("https://stairs.example.org/x", "Office of Steps"),
      ("https://ladders.steps.example/x", "Ladder Board"),
      ("https://a.b.ladders.steps.example/", "Ladder Board"),
      ("https://notsteps.example/x", nil), ("https://example/steps.example", nil), ("steps.example", nil),
      ("https://steps.example.com/", nil), ("ng999", nil), ("", nil), ("://", nil),
    ] as [(String, String?)])
  func `a body is known by the host of an address`(_ address: String, _ body: String?) throws {
    #expect(try Self.registry().body(at: address)?.name == body)
  }

  @Test(arguments: [
    ("Council for Heights", "Ladder Board", true), ("Heights Agency", "Office of Steps", true),
    ("Heights Agency", "Ladder Board", true), ("Ladder Board", "Council for Heights", false),
    ("Ladder Board", "Ladder Board", false), ("Office of Steps", "Ladder Board", false),
    ("Council for Heights", "Office of Steps", false), ("Nobody", "Ladder Board", false),
  ])
  func `a line of successors is followed, forwards only`(
    _ later: String, _ earlier: String, _ isSuccessor: Bool
  ) throws {
    #expect(try Self.registry().isSuccessor(later, of: earlier) == isSuccessor)
  }

  @Test func `bodies that follow each other in a circle end the search`() throws {
    var bodies = BodyRegistry()
    for (name, earlier) in [("A", ["B"]), ("B", ["A"]), ("C", [])] {
      let isNew = bodies.add(Body(name: name, predecessors: earlier))
      #expect(isNew)
    }
    #expect(bodies.isSuccessor("A", of: "B") && bodies.isSuccessor("B", of: "A"))
    #expect(!bodies.isSuccessor("A", of: "C"))
  }

  @Test func `what is said of a body is kept, what is not said has its default`() throws {
    let bodies = try Self.registry().bodies
    let names = ["Office of Steps", "Ladder Board", "Council for Heights", "Heights Agency", "King's Rungs"]
    #expect(bodies.map(\.name) == names)
    #expect(bodies.map(\.rank) == [3, 5, 3, 3, 3])
    #expect(bodies[1].until == 20_200_331 && bodies[0].until == nil)
    #expect(bodies[3].extent == "England" && bodies[3].kind == "agency" && bodies[0].extent == nil)
  }
}
