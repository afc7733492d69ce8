import GuidanceRules
import Testing

struct ExtentTests {
  @Test(
    "places overlap when one part of the kingdom lies in both, or nothing is known of one",
    arguments: [
      ("England", "England", true), ("England", "Scotland", false), ("E+W", "Wales", true),
      ("E+W", "S+N.I.", false), ("England and Wales", "Wales", true), ("England", nil, true),
      ("Northern Ireland", "England", false), ("UK", "Scotland", true), ("E+W+S+N.I.", "Scotland", true),
      ("United States", "England", false), ("United States", "UK", false), ("France", "Spain", false),
      ("France", "France", true),
    ] as [(String?, String?, Bool)])
  func overlap(_ first: String?, _ second: String?, _ isOverlapping: Bool) {
    #expect(Extent(first).overlaps(Extent(second)) == isOverlapping)
    #expect(Extent(second).overlaps(Extent(first)) == isOverlapping)
  }
}
