import ByteRecords

/// Which kinds of addressee contain which.
public struct BearerHierarchy: Sendable {
  /// All kinds, in file order.
  public private(set) var bearers: [Bearer] = []
  private var index: [String: Int] = [:]
  /// For each kind, itself and all narrower kinds.
  private var narrower: [Set<Int>] = []

  /// Number of the kind with this id.
  public func number(of id: String) -> Int? { index[id] }

  /// Whether an order to one kind can reach the other: one contains the other, or both contain a third.
  public func overlap(_ left: Int, _ right: Int) -> Bool {
    !narrower[left].isDisjoint(with: narrower[right])
  }

  /// Whether the one are staff of the other: midwives work in maternity units, and a maternity unit orders its
  /// midwives.
  public func meetAtWork(_ left: Int, _ right: Int) -> Bool {
    employs(left, right) || employs(right, left)
  }

  private func employs(_ place: Int, _ role: Int) -> Bool {
    bearers.indices.contains { kind in
      // Few kinds name where they work.
      !bearers[kind].workplaces.isEmpty && narrower[kind].contains(role)
        && bearers[kind].workplaces.contains { name in
          guard let workplace = index[name] else { return false }
          return contains(workplace, place) || contains(place, workplace)
        }
    }
  }

  /// Whether the first kind contains the second.
  public func contains(_ broad: Int, _ narrow: Int) -> Bool { narrower[broad].contains(narrow) }

  /// Adds a kind; false when its id is taken.
  mutating func add(_ bearer: Bearer) -> Bool {
    guard index[bearer.id] == nil else { return false }
    index[bearer.id] = bearers.count
    bearers.append(bearer)
    return true
  }

  /// Works the hierarchy out once all kinds are in.
  mutating func seal() {
    narrower = bearers.indices.map { [$0] }
    for start in bearers.indices { climb(from: start, to: start) }
  }

  /// A kind that was reached from the same start before is not climbed again.
  private mutating func climb(from kind: Int, to start: Int) {
    guard kind == start || narrower[kind].insert(start).inserted else { return }
    for name in bearers[kind].broader {
      if let above = index[name], above != start { climb(from: above, to: start) }
    }
  }
}

extension BearerHierarchy {
  /// Writes or reads it.
  mutating func code(_ coder: inout some RuleCoder) {
    coder.list(&bearers, Bearer(id: "", names: [], broader: [])) { $1.code(&$0) }
    coder.table(&index, ("", 0)) {
      $0.text(&$1)
      $0.number(&$2)
    }
    coder.list(&narrower, []) { $0.set(&$1, 0) { $0.number(&$1) } }
  }
}

extension Bearer {
  fileprivate mutating func code(_ coder: inout some RuleCoder) {
    coder.text(&id)
    coder.texts(&names)
    coder.texts(&broader)
    coder.texts(&workplaces)
    coder.flag(&isCentral)
    coder.flag(&isServed)
    coder.flag(&isGeneric)
    coder.words(&heads)
  }
}
