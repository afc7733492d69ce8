import GuidanceIngest
import Testing

@testable import GuidanceContradictions
@testable import GuidanceRules

struct FamiliesTests {
  private static let plant = Passage("Growers must plant the trees by the wall.", by: "North Board")
  private static let fell = Passage("Growers must fell the trees by the pond.", by: "South Board")

  @Test("one pair of tags between two bodies is one family, its other places beside it")
  func grouping() throws {
    let two = Passage(
      "Growers must fell the trees by the pond. It rains. Growers must fell the old trees.", by: "South Board"
    )
    let found = try find([Self.plant, two])
    #expect(found.count == 1)
    #expect(found.map(\.places.count) == [1])
    #expect(found.first?.kind == .opposition)
  }

  @Test("other bodies make another family")
  func bodies() throws {
    let found = try find([Self.plant, Self.fell, Self.fell.by("West Board")])
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.places.isEmpty })
    #expect(Set(found.map(\.id)).count == 2)
  }

  @Test("two opposite orders about two acts are two families")
  func acts() throws {
    let a = Passage("Nurses must wear a blue tunic. Nurses must wash the kettle daily.", by: "North Board")
    let b = Passage(
      "Nurses must not wear a blue tunic. Nurses must not wash the kettle daily.", by: "South Board")
    let rules = try Passage.rules.get()
    let found = ContradictionFinder(rules).find(in: [a.issued(rules), b.issued(rules)])
    #expect(found.count == 2)
    #expect(Set(found.map(\.id)).count == 2)
  }

  @Test(
    "an id outlives lines above, other documents, other order and dates",
    arguments: [
      [
        plant,
        Passage("It rains. Read this first. Growers must fell the trees by the pond.", by: "South Board"),
      ],
      [fell, plant],
      [Passage("Read the book.", by: "East Board"), plant, fell],
      [plant, fell.with { $0.date = nil }],
      [plant, fell.with { $0.title = "Another title" }],
    ])
  func identity(_ passages: [Passage]) throws {
    let id = try #require(try find([Self.plant, Self.fell]).first?.id)
    #expect(try find(passages).map(\.id) == [id])
    #expect(id.count == 16 && id.allSatisfy(\.isHexDigit))
  }

  @Test("the id of an act's family outlives lines above and changes with its text")
  func actIdentity() throws {
    let rules = try Passage.rules.get()
    func ids(_ text: String) -> [String] {
      let a = Passage(text, by: "North Board").issued(rules)
      let b = Passage("Nurses must not wear a blue tunic.", by: "South Board").issued(rules)
      return ContradictionFinder(rules).find(in: [a, b]).map(\.id)
    }
    let id = ids("Nurses must wear a blue tunic.")
    #expect(id.count == 1)
    #expect(ids("It rains. The sun is out. Nurses must wear a blue tunic.") == id)
    #expect(ids("Nurses must wear a clean blue tunic.") != id)
  }

  @Test("the gravest comes first")
  func order() throws {
    let mild = Passage("Growers must keep the wall dry.", by: "West Board")
    let found = try find([Self.plant, mild, Self.fell])
    #expect(found.map(\.severity) == [.counteracting, .constraining])
    #expect(found.map(\.severity) == found.map(\.severity).sorted(by: >))
  }

  private func find(_ passages: [Passage]) throws -> [Contradiction] {
    let rules = try Orchard.rules.get()
    return ContradictionFinder(rules).find(in: passages.map { $0.issued(rules) })
  }
}
