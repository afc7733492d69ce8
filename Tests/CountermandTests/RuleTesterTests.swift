import Countermand
import Testing

struct RuleTesterTests {
  @Test("only the tags asked for are tested")
  func selection() throws {
    var tester = RuleTester(try Corpus.rules.get())
    let failures = tester.failures { _ in false }
    #expect(failures.isEmpty)
    #expect(tester.exampleCount > 400)
  }
}
