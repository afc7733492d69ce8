import BuiltinRules
import Testing

@testable import GuidanceRules

/// A rule file with a `⟦` before the place of its error.
struct RuleErrorRow: Sendable, CustomTestStringConvertible {
  var name: String
  var file = "pack.yml"
  var text: String
  var fact: RuleError.Fact
  /// A file read before it.
  var beside = RuleFile(path: "beside.yml", text: "")

  var testDescription: String { name }

  /// The file without its mark, and the line and column of the mark.
  var parts: (file: RuleFile, line: Int, column: Int) {
    let before = text.prefix { $0 != "⟦" }
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    let file = RuleFile(path: file, text: text.replacing("⟦", with: ""))
    return (file, lines.count, (lines.last?.count ?? 0) + 1)
  }

  /// A tag's file in which one line is another.
  static func tag(_ line: String = "", instead old: String = "") -> String {
    let text = """
      tag: paint-gates
      family: gates
      stance: require
      definition: Paint gates.
      patterns: [paint gate]
      examples: {match: [Councils must paint gates.], near-miss: [Councils must open gates.]}

      """
    return old.isEmpty ? text + line : text.replacing(old, with: line)
  }

  static let keys: [RuleErrorRow] = [
    .init(name: "an unknown key", text: "⟦paterns: [x]", fact: .unknownKey("paterns", nearest: "patterns")),
    .init(
      name: "a key like no other", text: "terms: {}\n⟦xyzzy: 1", fact: .unknownKey("xyzzy", nearest: nil)),
    .init(
      name: "an unknown key of a body", text: "bodies:\n  - name: A\n    ⟦alliases: [B]",
      fact: .unknownKey("alliases", nearest: "aliases")),
    .init(
      name: "an unknown marker", text: "markers:\n  ⟦negations: [not]",
      fact: .unknownKey("negations", nearest: "negation")),
    .init(
      name: "an unknown key of a wording", file: "paint-gates.yml",
      text: tag("patterns: [{match: x, ⟦whith: [y]}]", instead: "patterns: [paint gate]"),
      fact: .unknownKey("whith", nearest: "with")),
    .init(
      name: "an unknown kind of example", file: "paint-gates.yml",
      text: tag("⟦near-misses: [", instead: "near-miss: ["),
      fact: .unknownKey("near-misses", nearest: "near-miss")),
    .init(
      name: "an unknown field of a publisher", text: "publishers:\n  - name: A\n    ⟦boddy: [x]",
      fact: .unknownKey("boddy", nearest: "body")),
    .init(
      name: "a publisher without name", text: "publishers:\n  - ⟦hosts: [a.org]", fact: .missingKey("name")),
    .init(
      name: "an unknown status", text: "statuses:\n  ⟦withdrawed: [gone]",
      fact: .unknownKey("withdrawed", nearest: "withdrawn")),
    .init(name: "a body without name", text: "bodies:\n  - ⟦rank: 3", fact: .missingKey("name")),
    .init(
      name: "a tag without examples", file: "paint-gates.yml",
      text: "⟦tag: paint-gates\nfamily: g\nstance: require\ndefinition: D.\npatterns: [x]",
      fact: .missingKey("examples")),
    .init(
      name: "a tag without near misses", file: "paint-gates.yml",
      text: tag("]}", instead: "], near-miss: [Councils must open gates.]}").replacing(
        "examples: ", with: "examples: ⟦"),
      fact: .missingKey("near-miss")),
    .init(
      name: "a tag in a file of another name", file: "uk/open-gates.yml",
      text: tag("tag: ⟦paint-gates", instead: "tag: paint-gates"), fact: .misnamed("paint-gates")),
  ]

  static let values: [RuleErrorRow] = [
    .init(name: "no mapping", text: "⟦- a\n- b", fact: .wrongValue(wanted: "a mapping")),
    .init(
      name: "an unknown direction", file: "paint-gates.yml", text: tag("wants: {cost: ⟦upward}\n"),
      fact: .wrongValue(wanted: "one of up, down")),
    .init(
      name: "a rank in words", text: "bodies:\n  - {name: A, rank: ⟦high}",
      fact: .wrongValue(wanted: "a whole number")),
    .init(
      name: "a list for a word", text: "bodies:\n  - name: ⟦[A, B]",
      fact: .wrongValue(wanted: "a word or sentence")),
    .init(
      name: "a bracket left open", text: "markers:\n  condition:\n    - if\n    - ⟦'(when'",
      fact: .pattern("(when", reason: "a bracket is not closed")),
    .init(
      name: "an unknown list", text: "terms: {down: [cut]}\nmarkers: {condition: [<down> y, ⟦<dwn> x]}",
      fact: .pattern("<dwn> x", reason: "no list is named `dwn`, perhaps `<down>`")),
    .init(
      name: "a list that cannot be read, where it is named",
      text: "terms: {down: [cut, ⟦'a . b']}\nmarkers: {condition: [<down> x]}",
      fact: .pattern("a . b", reason: "a gap is written `..`")),
  ]

  static let names: [RuleErrorRow] = [
    .init(
      name: "a body twice", text: "bodies:\n  - name: Office\n  - name: ⟦The Office",
      fact: .duplicate("The Office", kind: "body")),
    .init(
      name: "a publisher twice", text: "publishers:\n  - name: Office\n  - name: ⟦Office",
      fact: .duplicate("Office", kind: "publisher")),
    .init(
      name: "a bearer twice", text: "bearers:\n  - {id: a, names: [x]}\n  - {id: ⟦a, names: [y]}",
      fact: .duplicate("a", kind: "bearer")),
    .init(
      name: "a dangling tag", text: "compatible:\n  - {a: paint-gates, b: ⟦pain-gates, why: no}\n",
      fact: .unknownName("pain-gates", kind: "tag", nearest: "paint-gates"),
      beside: RuleFile(path: "paint-gates.yml", text: tag())),
    .init(
      name: "a dangling tag of an opposition",
      text:
        "oppositions:\n  - {a: ⟦gates, b: paint-gates, kind: opposition, severity: cancelling, why: no}\n",
      fact: .unknownName("gates", kind: "tag", nearest: nil),
      beside: RuleFile(path: "paint-gates.yml", text: tag())),
    .init(
      name: "a dangling variable",
      text: "variables: {cost: money}\nedges:\n  - {from: cost, to: ⟦costs, sign: same}",
      fact: .unknownName("costs", kind: "variable", nearest: "cost")),
    .init(
      name: "a dangling predecessor", text: "bodies:\n  - {name: Office, predecessors: [⟦Bureau]}",
      fact: .unknownName("Bureau", kind: "body", nearest: nil)),
    .init(
      name: "a dangling parent", file: "paint-gates.yml", text: tag("parent: ⟦pain-gates\n"),
      fact: .unknownName("pain-gates", kind: "tag", nearest: "paint-gates")),
    .init(
      name: "a dangling variable of a tag", file: "paint-gates.yml", text: tag("wants: {⟦costs: down}\n"),
      fact: .unknownName("costs", kind: "variable", nearest: "cost"),
      beside: RuleFile(path: "effects.yml", text: "variables: {cost: money}")),
    .init(
      name: "a dangling need", file: "paint-gates.yml", text: tag("needs: [⟦beds]\n"),
      fact: .unknownName("beds", kind: "variable", nearest: "bed"),
      beside: RuleFile(path: "effects.yml", text: "variables: {bed: beds}")),
    .init(
      name: "a list that no pattern names",
      text: "terms:\n  ⟦up: [raise]\n  ups: [rise]\nmarkers: {up: [<ups>]}",
      fact: .unusedList("up", nearest: "ups")),
    .init(
      name: "a circle of bearers",
      text: "bearers:\n  - {id: a, names: [x], broader: [b]}\n"
        + "  - {id: b, names: [y], broader: [⟦a]}", fact: .cycle(["a", "b", "a"])),
    .init(
      name: "a bearer broader than itself", text: "bearers:\n  - {id: a, names: [x], broader: [⟦a]}",
      fact: .cycle(["a", "a"])),
    .init(
      name: "a circle of predecessors",
      text: "bodies:\n  - {name: A, predecessors: [B]}\n  - {name: B, predecessors: [⟦A]}",
      fact: .cycle(["A", "B", "A"])),
    .init(
      name: "a tag that is its own parent", file: "paint-gates.yml", text: tag("parent: ⟦paint-gates\n"),
      fact: .cycle(["paint-gates", "paint-gates"])),
    .init(
      name: "a dangling bearer", text: "bearers:\n  - {id: trust, names: [trust], broader: [⟦trusts]}",
      fact: .unknownName("trusts", kind: "bearer", nearest: "trust")),
  ]
}

@Suite struct RuleLoaderTests {
  @Test(arguments: RuleErrorRow.keys + RuleErrorRow.values + RuleErrorRow.names)
  func `a mistake is named with its place and the likely word`(_ row: RuleErrorRow) {
    let (file, line, column) = row.parts
    let error = RuleError(file: row.file, line: line, column: column, fact: row.fact)
    #expect(throws: error) { try RuleSet.load([row.beside, file]) }
  }

  @Test func `what is not YAML is named where it breaks`() {
    let error = #expect(throws: RuleError.self) {
      try RuleSet.load([RuleFile(path: "pack.yml", text: "terms:\n  down: [cut\nvariables: {}\n")])
    }
    guard case .syntax(let reason) = error?.fact else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!reason.isEmpty)
    #expect(error?.file == "pack.yml")
    #expect((2...3).contains(error?.line ?? 0))
  }

  @Test func `names are unique across files`() {
    let list = RuleErrorRow(
      name: "list", file: "b.yml", text: "terms:\n  down: ⟦[trim]", fact: .duplicate("down", kind: "list"))
    let tag = RuleErrorRow(
      name: "tag", file: "b/paint-gates.yml",
      text: RuleErrorRow.tag("tag: ⟦paint-gates", instead: "tag: paint-gates"),
      fact: .duplicate("paint-gates", kind: "tag"))
    for (first, row) in [
      (RuleFile(path: "a.yml", text: "terms: {down: [cut]}"), list),
      (RuleFile(path: "a/paint-gates.yml", text: RuleErrorRow.tag()), tag),
    ] {
      let (file, line, column) = row.parts
      let error = RuleError(file: row.file, line: line, column: column, fact: row.fact)
      #expect(throws: error) { try RuleSet.load([first, file]) }
    }
  }

  @Test func `a circle of bearers is named with its ids, a diamond is none`() throws {
    func load(_ broader: [String]) throws -> RuleSet {
      let items = zip(["a", "b", "c", "d"], broader).map {
        "  - {id: \($0), names: [\($0)], broader: [\($1)]}"
      }
      return try RuleSet.load([RuleFile(path: "p.yml", text: "bearers:\n" + items.joined(separator: "\n"))])
    }
    let error = #expect(throws: RuleError.self) { try load(["b", "c", "a", ""]) }
    guard case .cycle(let ids) = error?.fact else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(ids == ["a", "b", "c", "a"])
    #expect(throws: RuleError.self) { try load(["a", "", "", ""]) }
    #expect(try load(["b, c", "d", "d", ""]).bearers.bearers.count == 4)
  }

  @Test func `an unknown variable of a tag is named with its neighbour`() {
    let error = #expect(throws: RuleError.self) {
      try RuleSet.load([
        RuleFile(path: "paint-gates.yml", text: RuleErrorRow.tag("wants: {costs: down}\n")),
        RuleFile(path: "effects.yml", text: "variables: {cost: money}"),
      ])
    }
    #expect(error?.fact == .unknownName("costs", kind: "variable", nearest: "cost"))
    #expect(error?.file == "paint-gates.yml")
  }

  @Test func `a good tag is read whole`() throws {
    let text = RuleErrorRow.tag("wants: {cost: down}\npays: {gates: up}\nneeds: [paint]\n")
    let effects = "variables: {cost: money, gates: number of gates, paint: pots}"
    let rules = try RuleSet.load([
      RuleFile(path: "effects.yml", text: effects), RuleFile(path: "uk/paint-gates.yml", text: text),
    ])
    let tag = try #require(rules.tags.first)
    #expect(tag.id == "paint-gates" && tag.family == "gates" && tag.stance == .require)
    #expect(tag.definition == "Paint gates." && tag.parent == nil && tag.needs == ["paint"])
    #expect(tag.wants == ["cost": .down] && tag.pays == ["gates": .up])
    #expect(tag.patterns == ["paint gate"] && tag.file == "uk/paint-gates.yml")
    #expect(tag.examples.match.map(\.sentence) == ["Councils must paint gates."])
    #expect(tag.examples.nearMiss.map(\.sentence) == ["Councils must open gates."])
    #expect(tag.examples.nearMiss.first?.line == 6)
    #expect(rules.tagNumber("paint-gates") == 0 && rules.tagNumber("paint") == nil)
  }

  @Test func `tags are in the order of their ids, whatever the files' order`() throws {
    let files = ["open-gates", "paint-gates", "bolt-gates"].map { id in
      RuleFile(path: "\(id).yml", text: RuleErrorRow.tag("tag: \(id)", instead: "tag: paint-gates"))
    }
    let rules = try RuleSet.load(files)
    #expect(rules.tags.map(\.id) == ["bolt-gates", "open-gates", "paint-gates"])
    #expect(rules.uses == [1, 2, 0].map { .tag($0, .for, company: nil, excluded: nil) })
    #expect(rules.digest != (try RuleSet.load(files.reversed())).digest)
    #expect(rules.digest == (try RuleSet.load(files)).digest && rules.digest.count == 16)
  }

  @Test func `the shipped rules load`() throws {
    let rules = try RuleSet.load()
    #expect(!rules.tags.isEmpty && !rules.bodies.bodies.isEmpty && !rules.bearers.bearers.isEmpty)
    #expect(rules.tags.map(\.id) == rules.tags.map(\.id).sorted())
  }
}
