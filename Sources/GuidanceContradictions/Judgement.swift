import GuidanceIngest
public import GuidanceRules

/// Which pairs of a report count at the gate: what is accepted by a baseline or suppressed does not.
public struct Judgement: Sendable {
  /// For each contradiction, the state of each of its pairs.
  public private(set) var states: [[PairState]]
  /// Accepted pairs that are found no more.
  public private(set) var gone: [BaselineEntry] = []
  /// Whether there is a baseline to be new against.
  public private(set) var hasBaseline = false
  /// What was asked to be suppressed.
  public private(set) var suppressions: [Suppression] = []
  /// What is wrong with suppressions, in file order.
  public private(set) var findings: [SuppressionFinding] = []

  /// All is new.
  public init(_ contradictions: [Contradiction]) {
    states = contradictions.map { [PairState](repeating: .new, count: $0.places.count + 1) }
  }

  /// Suppressed is what a valid suppression covers; the rest is held against the baseline.
  ///
  /// - Parameter today: year, month, day in one number.
  public init(
    _ contradictions: [Contradiction], _ documents: [IssuedDocument], baseline: Baseline?,
    suppressions: [Suppression], today: Int
  ) {
    self.init(contradictions)
    self.suppressions = suppressions
    suppress(contradictions, documents, today)
    if let baseline { compare(contradictions, documents, baseline) }
  }

  /// Whether a contradiction has a pair that counts at the gate.
  public func isOpen(_ contradiction: Int) -> Bool { states[contradiction].contains(where: \.isOpen) }

  /// Number of pairs in a state.
  public func count(where isCounted: (PairState) -> Bool) -> Int {
    states.reduce(0) { $0 + $1.count(where: isCounted) }
  }

  // MARK: - Suppressions

  private mutating func suppress(
    _ contradictions: [Contradiction], _ documents: [IssuedDocument], _ today: Int
  ) {
    var covered = [[(Int, Int)]](repeating: [], count: suppressions.count)
    for (number, item) in contradictions.enumerated() {
      for (position, pair) in item.pairs.enumerated() {
        for (index, suppression) in suppressions.enumerated()
        where covers(suppression, item, pair, documents) {
          covered[index].append((number, position))
        }
      }
    }
    for (index, suppression) in suppressions.enumerated() {
      let fact = SuppressionFinding.fact(suppression, pairs: covered[index].count, today: today)
      if let fact { findings.append(SuppressionFinding(suppression: suppression, fact: fact)) }
      guard fact == nil else { continue }
      for (number, position) in covered[index] { states[number][position] = .suppressed(index) }
    }
  }

  private func covers(
    _ suppression: Suppression, _ item: Contradiction, _ pair: Contradiction.Place,
    _ documents: [IssuedDocument]
  ) -> Bool {
    if let finding = suppression.finding {
      return finding == item.id || finding == Fingerprint(of: pair, in: item, documents).pairKey
    }
    guard suppression.rule == item.rule, suppression.documents.count == 2 else { return false }
    let a = documents[pair.a.document]
    let b = documents[pair.b.document]
    let (first, second) = (suppression.documents[0], suppression.documents[1])
    return names(first, a) && names(second, b) || names(first, b) && names(second, a)
  }

  /// A document is named by a pattern of its path, by its identifier or by its title.
  private func names(_ pattern: String, _ document: IssuedDocument) -> Bool {
    if pattern == document.metadata.identifier || pattern == document.metadata.title { return true }
    return Suppression.names(pattern, document.path)
  }

  // MARK: - Baseline

  private mutating func compare(
    _ contradictions: [Contradiction], _ documents: [IssuedDocument], _ baseline: Baseline
  ) {
    hasBaseline = true
    var left = baseline.entries
    var exact = Dictionary(grouping: left.indices, by: { left[$0].fingerprint })
    var used: Set<Int> = []
    var waiting: [(Int, Int, Fingerprint)] = []
    for (number, item) in contradictions.enumerated() {
      for (position, pair) in item.pairs.enumerated() {
        let fingerprint = Fingerprint(of: pair, in: item, documents)
        guard let entry = exact[fingerprint]?.popLast() else {
          waiting.append((number, position, fingerprint))
          continue
        }
        used.insert(entry)
        settle(number, position, item.severity > left[entry].severity ? .changed : .unchanged)
      }
    }
    var alike = Dictionary(
      grouping: left.indices.filter { !used.contains($0) }, by: { left[$0].fingerprint.pairKey })
    for (number, position, fingerprint) in waiting {
      guard let entry = alike[fingerprint.pairKey]?.popLast() else { continue }
      used.insert(entry)
      settle(number, position, .changed)
    }
    left = left.indices.filter { !used.contains($0) }.map { left[$0] }
    gone = left
  }

  private mutating func settle(_ number: Int, _ position: Int, _ state: PairState) {
    if case .suppressed = states[number][position] { return }
    states[number][position] = state
  }
}
