import Countermand
import Testing

struct RuleTesterTests {
  @Test("every example of every shipped tag passes")
  func shipped() throws {
    var tester = RuleTester(try Corpus.rules.get())
    #expect(tester.failures().isEmpty)
    #expect(tester.exampleCount > 2000)
  }

  @Test("only the tags asked for are tested")
  func selection() throws {
    var tester = RuleTester(try Corpus.rules.get())
    let failures = tester.failures { _ in false }
    #expect(failures.isEmpty)
    #expect(tester.exampleCount > 400)
  }
}
