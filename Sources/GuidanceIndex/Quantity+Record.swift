import ByteRecords
import GuidanceDirectives

extension Quantity {
  /// All that it is.
  mutating func code(_ coder: inout some RecordCoder) {
    coder.choice(&dimension)
    coder.option(&lower, 0) { $0.real(&$1) }
    coder.option(&upper, 0) { $0.real(&$1) }
    coder.phrase(&words)
    coder.choice(&role)
    coder.flag(&excludesLower)
    coder.flag(&excludesUpper)
    coder.choice(&scale)
    coder.option(&anchor, .before) { $0.choice(&$1) }
    coder.flag(&isTurned)
    coder.flag(&isRelease)
    coder.flag(&isDelay)
    coder.key(&thing)
    coder.key(&per)
    coder.keys(&measure)
    coder.keys(&complements)
    coder.keys(&slots.whole)
    coder.keys(&slots.aim)
    coder.keys(&slots.subject)
  }
}
