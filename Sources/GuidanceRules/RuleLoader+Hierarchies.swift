extension RuleLoader {
  /// Finds hierarchies that lead back to themselves, at the place of the name that closes the circle.
  mutating func checkHierarchies() throws(RuleError) {
    for kind in ["bearer", "tag", "body"] {
      let steps = ascents.filter { $0.kind == kind }
      let above = Dictionary(grouping: steps, by: \.from)
      var settled: Set<String> = []
      for step in steps { try climb(step.from, [], above, &settled) }
    }
    rules.bearers.seal()
  }

  /// Goes up from a name; `path` holds the names below it.
  private func climb(
    _ name: String, _ path: [String], _ above: [String: [Ascent]], _ settled: inout Set<String>
  ) throws(RuleError) {
    guard !settled.contains(name) else { return }
    for step in above[name] ?? [] {
      let path = path + [name]
      if let start = path.firstIndex(of: step.to) {
        throw step.node.error(.cycle(path[start...] + [step.to]))
      }
      try climb(step.to, path, above, &settled)
    }
    settled.insert(name)
  }

  /// Finds term lists that no pattern names.
  func checkLists() throws(RuleError) {
    for (name, list) in lists.sorted(by: {
      ($0.value.name.file, $0.value.name.line) < ($1.value.name.file, $1.value.name.line)
    })
    where resolved[name] == nil {
      throw list.name.error(
        .unusedList(name, nearest: Spelling.nearest(to: name, among: resolved.keys.sorted())))
    }
  }
}
