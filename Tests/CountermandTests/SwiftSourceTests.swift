import Testing

struct SwiftSourceTests {
  @Test(
    "comments and strings are blanked, code is kept",
    arguments: [
      (#"let a = "}" + b"#, #"let a =     + b"#), ("a // { try!\nb", "a          \nb"),
      ("a /* { */ b", "a         b"), (#"f("\(g("}"))") {"#, #"f(           ) {"#),
      (##"let r = #"}\"# {"##, ##"let r =        {"##), (#"let q = "\"}" {"#, #"let q =       {"#),
    ])
  func blanking(_ text: String, _ code: String) {
    #expect(SwiftSource(text).code == code)
  }

  @Test("a function's lines run from its name to the brace that closes it")
  func functions() {
    let text = """
      struct A {
        init(_ a: Int = { 1 }()) {
          self.a = a
        }
        func one() -> String { "}" }
        func two(
          a: Int
        ) {
          if a > 1 { print("{") }
        }
        let made = A.init(3)
      }
      """
    let functions = SwiftSource(text).functions
    #expect(functions.map(\.name) == ["init", "one", "two"])
    #expect(functions.map(\.lines) == [3, 1, 5])
    #expect(functions.map(\.line) == [2, 5, 6])
  }

  @Test("types that others see are those at the top that are not private")
  func types() {
    let text = """
      public struct A { enum Inner {} }
      private struct B {}
      extension A { struct C {} }
      @main struct D {
        class E {}
      }
      let text = "struct F"
      package enum G: String { case a }
      """
    #expect(SwiftSource(text).topLevelTypes == ["A", "D", "G"])
  }
}
