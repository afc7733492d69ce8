import GuidanceRules

extension Directive {
  /// Parts that could not be filled, in the order of `Slot`.
  ///
  /// The bearer is missing when it is neither stated, nor inherited from a stem or heading, nor the document's
  /// audience; what the issuer promises or settles binds the issuer and needs none. The action is missing when
  /// no words stand behind the cue and none of the subject are the act; the object when the act is a verb and
  /// nothing else.
  public var emptySlots: [Slot] {
    Slot.allCases.filter(isEmpty)
  }

  private func isEmpty(_ slot: Slot) -> Bool {
    switch slot {
    case .bearer:
      bearer.origin == .missing && modality != .commitment && modality != .constitutive
    case .action: action.isEmpty && object.isEmpty
    case .object:
      object.isEmpty && !action.isEmpty && !frame.has(.act) && !frame.has(.movement)
    }
  }
}
