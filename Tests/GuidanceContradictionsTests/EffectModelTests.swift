import BuiltinRules
import Testing

@testable import GuidanceContradictions
@testable import GuidanceRules

struct EffectModelTests {
  /// Two tags of the orchard, `!` in front of one against its want, and the kind and severity they make.
  struct Row: Sendable, CustomTestStringConvertible {
    var claim: String
    var a: String
    var b: String
    var kind: Contradiction.Kind?
    var severity: Severity?
    var testDescription: String { "\(claim): \(a), \(b)" }

    init(
      _ claim: String, _ a: String, _ b: String, _ kind: Contradiction.Kind? = nil,
      _ severity: Severity? = nil
    ) {
      self.claim = claim
      self.a = a
      self.b = b
      self.kind = kind
      self.severity = severity
    }
  }

  @Test(
    "tags clash by goal, pay, need or consequence, and not beside it",
    arguments: [
      Row("one variable both ways", "plant", "fell", .opposition, .counteracting),
      Row("one variable one way", "plant", "!fell"),
      Row("both against their wants", "!plant", "!fell", .opposition, .counteracting),
      Row("other variables", "plant", "song"),
      Row("a consequence over one edge", "plant", "sun", .opposition, .constraining),
      Row("a consequence that is welcome", "plant", "shelter"),
      Row("an edge is not travelled against its direction", "fell", "shelter"),
      Row("nor from its end", "sun", "plant", .opposition, .constraining),
      Row("an edge for both directions", "sun", "!dry", .opposition, .constraining),
      Row("two edges", "plant", "dry", .opposition, .constraining),
      Row("three edges are too far", "plant", "no-slugs"),
      Row("money is no side effect", "plant", "save"),
      Row("money that a tag wants itself", "splash", "save", .opposition, .counteracting),
      Row("felling where trees are paid for", "fell", "bounty", .incentive, .counteracting),
      Row("planting where trees are paid for", "plant", "bounty"),
      Row("planting where trees are fined", "plant", "fine", .incentive, .counteracting),
      Row("felling where trees are fined", "fell", "fine"),
      Row("a payment turned down pays nobody", "fell", "!bounty"),
      Row("a consequence that is paid against", "!shelter", "shade-bounty", .incentive, .counteracting),
      Row("needs what the other takes away", "climb", "sell-ladders", .resource, .counteracting),
      Row("needs what the other brings", "climb", "buy-ladders"),
      Row("turned down, it needs nothing", "!climb", "sell-ladders"),
      Row("bringing turned down takes away", "climb", "!buy-ladders", .resource, .counteracting),
      Row("declared opposed", "song", "hush", .deontic, .cancelling),
      Row("declared, and one side turned down", "song", "!hush"),
      Row("declared compatible", "plant", "lawn"),
    ])
  func relations(_ row: Row) throws {
    for relation in [try Orchard.relation(row.a, row.b), try Orchard.relation(row.b, row.a)] {
      #expect(relation?.kind == row.kind)
      #expect(relation?.severity == row.severity)
    }
  }

  @Test("a goal or declared pair is direct, a consequence is not")
  func directness() throws {
    #expect(try Orchard.relation("plant", "fell")?.isDirect == true)
    #expect(try Orchard.relation("song", "hush")?.isDirect == true)
    #expect(try Orchard.relation("plant", "sun")?.isDirect == false)
  }

  @Test("the steps are the path that was travelled, in order")
  func steps() throws {
    let steps = try Orchard.relation("plant", "dry")?.steps
    #expect(
      steps == [
        .wants(.a, variable: "trees", .up), .moves(.a, from: "trees", .up, to: "shade", .up),
        .moves(.a, from: "shade", .up, to: "moss", .up), .wants(.b, variable: "moss", .down),
      ])
    let reversed = try Orchard.relation("dry", "plant")?.steps
    #expect(reversed?.first == .wants(.b, variable: "trees", .up))
    #expect(try Orchard.relation("song", "hush")?.steps == [.declared(why: "nobody can sing in a hush")])
  }

  @Test("no tag clashes with itself, and every clash is the same both ways, in the shipped rules too")
  func symmetry() throws {
    for rules in [try Orchard.rules.get(), try RuleSet.load()] {
      let model = EffectModel(rules)
      for (number, first) in rules.tags.enumerated() {
        let one = TagSense(first, .for, inheriting: nil)
        #expect(model.relation(one, one) == nil, "\(first.id)")
        for second in rules.tags[..<number] {
          let other = TagSense(second, .for, inheriting: nil)
          let (there, back) = (model.relation(one, other), model.relation(other, one))
          #expect(there?.kind == back?.kind, "\(first.id), \(second.id)")
          #expect(there?.severity == back?.severity, "\(first.id), \(second.id)")
        }
      }
    }
  }

  @Test("a sense against its tag's want is turned round, pays nobody and needs nothing")
  func senses() throws {
    let plant = try Orchard.sense("plant", .against)
    #expect(plant.wants.map(\.0) == ["trees"])
    #expect(plant.wants.map(\.1) == [.down])
    #expect(try Orchard.sense("bounty").pays.count == 1)
    #expect(try Orchard.sense("bounty", .against).pays.isEmpty)
    #expect(try Orchard.sense("climb").needs == ["ladders"])
    #expect(try Orchard.sense("climb", .against).needs.isEmpty)
  }

  @Test("the table of relations names exactly the clashing senses")
  func table() throws {
    let rules = try Orchard.rules.get()
    let table = RelationTable(rules)
    let plant = try #require(rules.tagNumber("plant"))
    let names = table.senses(against: RelationTable.number(of: plant, .for)).map { sense in
      (sense % 2 == 0 ? "" : "!") + rules.tags[sense / 2].id
    }
    #expect(Set(names) == ["fell", "!plant", "sun", "!shelter", "dry", "fine"])
  }

  @Test("the table says of every pair of senses what the model says, in the shipped rules too")
  func tableAndModel() throws {
    for rules in [try Orchard.rules.get(), try RuleSet.load()] {
      let model = EffectModel(rules)
      let senses = rules.tags.flatMap { tag in
        let parent = tag.parent.flatMap { rules.tagNumber($0) }.map { rules.tags[$0] }
        return [TagSense(tag, .for, inheriting: parent), TagSense(tag, .against, inheriting: parent)]
      }
      let table = RelationTable(rules)
      for (number, sense) in senses.enumerated() {
        let clashing = senses.indices.filter { model.relation(sense, senses[$0]) != nil }
        #expect(table.senses(against: number) == clashing, "\(sense.tag.id), \(sense.polarity)")
      }
    }
  }
}
