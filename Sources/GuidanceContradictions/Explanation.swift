/// Why a pair is, or is not, a contradiction.
public struct Explanation: Sendable {
  /// What each gate said, up to the first that stopped the pair.
  public var verdicts: [(gate: Gate, verdict: GateVerdict)]
  /// Share of words that the two acts have in common, 0 to 1.
  public var likeness: Double
  /// The contradiction; nil when a gate stopped the pair or nothing clashed.
  public var clash: Contradiction?
  /// Why nothing clashed; nil when a gate stopped the pair or it is a contradiction.
  public var compatibility: Compatibility?
}
