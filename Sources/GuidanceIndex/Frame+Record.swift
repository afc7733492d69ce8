import ByteRecords
import GuidanceDirectives

extension Frame {
  /// All that it is.
  mutating func code(_ coder: inout some RecordCoder) {
    coder.list(&compared, .empty) { $1.code(&$0) }
    coder.list(&others, .empty) { $1.code(&$0) }
    coder.flag(&isReserved)
    coder.keys(&group)
    coder.flag(&conditionIsNegated)
    coder.flag(&isConceded)
    coder.keys(&demanded)
    coder.option(&ages, 0...0) { $0.range(&$1) { $0.real(&$1) } }
    coder.flag(&isActNegated)
    coder.number(&pull.movement)
    coder.number(&pull.payment)
    coder.flag(&pull.isOfMeans)
    var times = timing.rawValue
    coder.small(&times)
    timing = Timing(rawValue: times)
    coder.flag(&isMovedByVerb)
    coder.keys(&qualifier)
    coder.flag(&isQualifierNegated)
    coder.flag(&isTimed)
    coder.flag(&isRestricted)
    coder.set(&figures, "") { $0.phrase(&$1) }
    coder.set(&companies, 0) { $0.number(&$1) }
    coder.flag(&isBalanced)
    coder.option(&period, 0...0) { $0.range(&$1) { $0.number(&$1) } }
    coder.option(&month, 0) { $0.number(&$1) }
  }
}

extension Term {
  fileprivate mutating func code(_ coder: inout some RecordCoder) {
    coder.key(&concept)
    coder.key(&stem)
    var part = role.rawValue
    coder.small(&part)
    if let found = Role(rawValue: part) { role = found } else { coder.refuse() }
    coder.flag(&isName)
    coder.option(&slot, 0) { $0.key(&$1) }
    coder.small(&movement)
    coder.small(&payment)
    coder.flag(&isCompound)
    coder.small(&ties)
  }
}
