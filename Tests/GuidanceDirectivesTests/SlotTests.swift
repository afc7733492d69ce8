import GuidanceDirectives
import Testing

struct SlotTests {
  @Test(
    "a directive says which of its parts are empty",
    arguments: [
      ("Trusts must publish a plan.", [Slot]()), ("Plans must be published by trusts.", []),
      ("A plan must be published.", [.bearer]), ("Publish a plan.", [.bearer]),
      ("Trusts must collaborate.", [.object]), ("Wait.", [.bearer, .object]),
      ("Smoking is prohibited.", [.bearer]), ("We will invest in wards.", []),
    ])
  func slots(_ text: String, _ slots: [Slot]) throws {
    #expect(try Reading.directive(in: text).emptySlots == slots)
  }

  @Test("an audience fills the slot of the bearer")
  func audience() throws {
    #expect(try Reading.directive(in: "A plan must be published.", audience: "Trusts").emptySlots.isEmpty)
  }
}
