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
      narrower[kind].contains(role)
        && bearers[kind].workplaces.contains { name in
          guard let workplace = index[name] else { return false }
          return overlap(workplace, place)
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

  /// Works the hierarchy out once all kinds are in; a cycle is returned as its ids.
  mutating func seal() -> [String]? {
    narrower = bearers.indices.map { [$0] }
    for start in bearers.indices {
      var path: [Int] = []
      if let cycle = climb(from: start, to: start, &path) { return cycle.map { bearers[$0].id } }
    }
    return nil
  }

  private mutating func climb(from kind: Int, to start: Int, _ path: inout [Int]) -> [Int]? {
    if path.contains(kind) { return path + [kind] }
    path.append(kind)
    defer { path.removeLast() }
    narrower[kind].insert(start)
    for name in bearers[kind].broader {
      guard let above = index[name] else { continue }
      if let cycle = climb(from: above, to: start, &path) { return cycle }
    }
    return nil
  }
}
