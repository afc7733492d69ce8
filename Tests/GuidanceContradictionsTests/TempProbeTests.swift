import Foundation
import GuidanceRules
import Testing

@testable import GuidanceContradictions
@testable import GuidanceDirectives

struct TempProbe2Tests {
  @Test func probe() throws {
    let rules = try Passage.rules.get()
    for l in try String(contentsOfFile: "/tmp/q_pairs.txt", encoding: .utf8).split(separator: "\n") {
      let p = l.split(separator: "\t").map(String.init)
      let a = Passage(p[1], by: "A B").issued(rules).extraction.directives
      let b = Passage(p[2], by: "C D").issued(rules).extraction.directives
      for x in a {
        for y in b {
          let like = ActComparison(rules.lexicon).likeness(x, y)
          let clash = ValueComparison(rules, includesDivergences: true).compare(x, y, like)
          print("PAIR \(p[0]) like \(like) clash \(clash?.rule ?? "-") \(clash?.confidence ?? 0)")
          for q in x.quantities {
            for r in y.quantities {
              let m = MeasureAgreement(q, x, r, y)
              print(
                "PAIR    \(q.role) \(q.dimension) \(q.words) | \(r.role) \(r.dimension) \(r.words): share \(m.share) sup \(m.support(like)) differ \(m.areDifferentThings) rate \(q.per == r.per) thing \(q.thing == r.thing)"
              )
            }
          }
        }
      }
    }
  }
}
