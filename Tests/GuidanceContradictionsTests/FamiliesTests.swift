import GuidanceDirectives
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

  @Test(
    "of a family with more places than the limit the gravest are kept and the others counted",
    arguments: [1, 2])
  func limit(_ jobs: Int) throws {
    let rules = try Orchard.rules.get()
    let documents = Self.many.map { $0.issued(rules) }
    func found(_ limit: Int?) throws -> Contradiction {
      var options = ContradictionFinder.Options()
      (options.placeLimit, options.jobs) = (limit, jobs)
      let found = ContradictionFinder(rules, options: options).find(in: documents)
      try #require(found.count == 1)
      return found[0]
    }
    let whole = try found(nil)
    #expect(whole.places.count == 11 && whole.morePlaces == 0)
    for limit in [0, 1, 4, 11, 12] {
      let part = try found(limit)
      #expect(part.id == whole.id && part.a == whole.a && part.b == whole.b)
      #expect(part.places == Array(whole.places.prefix(limit)))
      #expect(part.morePlaces == 11 - part.places.count && part.placeCount == whole.placeCount)
    }
  }

  @Test(
    "pairs make the same families in any order and from any number of threads", arguments: [nil, 0, 2, 20])
  func order(_ limit: Int?) throws {
    let rules = try Orchard.rules.get()
    let documents = Self.many.map { $0.issued(rules) }
    let pairs = (0..<3).flatMap { first in
      (3..<7).map { second in
        FoundPair(
          kind: .opposition, rule: "fell+plant", isByTags: true, severity: .counteracting,
          confidence: (first + second) % 2 == 0 ? 0.85 : 0.82, asked: .all,
          a: .init(document: first, directive: 0),
          b: .init(document: second, directive: 0))
      }
    }
    var whole = Families(documents, placeLimit: limit)
    whole.add(pairs)
    for step in [5, 7, 11] {
      var parts = [Families](repeating: Families(documents, placeLimit: limit), count: 3)
      for number in pairs.indices { parts[number % 3].add([pairs[number * step % pairs.count]]) }
      var joined = parts[2]
      joined.merge(parts[0])
      joined.merge(parts[1])
      #expect(joined.sorted().map(\.places) == whole.sorted().map(\.places))
      #expect(joined.sorted().map(\.morePlaces) == whole.sorted().map(\.morePlaces))
      #expect(joined.sorted().map(\.head.a) == whole.sorted().map(\.head.a))
    }
  }

  @Test("two statements of one sentence are one place")
  func oneSentence() throws {
    let rules = try Orchard.rules.get()
    let documents = [Self.plant, Self.fell].map { $0.issued(rules) }
    var doubled = documents
    doubled[1].extraction.directives.append(doubled[1].extraction.directives[0])
    let pair = FoundPair(
      kind: .opposition, rule: "fell+plant", isByTags: true, severity: .counteracting, confidence: 0.5,
      asked: .all, a: .init(document: 0, directive: 0), b: .init(document: 1, directive: 0))
    var other = pair
    (other.b.directive, other.confidence) = (1, 0.6)
    var families = Families(doubled, placeLimit: nil)
    families.add([pair, other])
    #expect(families.sorted().map(\.head.b.directive) == [1])
    #expect(families.sorted().map(\.places.count) == [0])
  }

  @Test("a family tells the clash that it was found by, and not another of the same two directives")
  func sameClash() throws {
    let rules = try Orchard.rules.get()
    let documents = Passage.issued(
      ["Growers must plant the trees by the wall.", "Growers must not plant the trees by the wall."], rules)
    let finder = ContradictionFinder(rules)
    let act = ActComparison(rules.lexicon, WordWeights(documents))
    var rulesOfBoth: Set<String> = []
    for asked in [PairQuestions.all, .gates] {
      var gathered = finder.gathering(documents)
      let pair = try #require(
        finder.pair(
          .init(document: 0, directive: 0), .init(document: 1, directive: 0), asked, documents, act,
          &gathered.known))
      gathered.families.add([pair])
      let found = try #require(finder.contradictions(gathered.families, documents, act).first)
      #expect(found.rule == pair.rule && found.kind == pair.kind && found.severity == pair.severity)
      rulesOfBoth.insert(pair.rule)
    }
    #expect(rulesOfBoth.count == 2)
  }

  /// Three of one board against four of another.
  private static let many =
    (0..<3).map { plant.with { $0.title = "Plan" }.at("plan \($0).txt") }
    + (0..<4).map { fell.with { $0.title = "Clearing" }.at("clearing \($0).txt") }

  private func find(_ passages: [Passage]) throws -> [Contradiction] {
    let rules = try Orchard.rules.get()
    return ContradictionFinder(rules).find(in: passages.map { $0.issued(rules) })
  }
}
