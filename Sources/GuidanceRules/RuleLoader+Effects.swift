extension RuleLoader {
  private enum Sign: String, CaseIterable { case same, opposite }
  private enum When: String, CaseIterable { case up, down, both }
  private enum Kind: String, CaseIterable { case deontic, value, opposition, incentive, resource }
  private enum Severity: String, CaseIterable { case constraining, counteracting, cancelling }

  /// Reads `{from, to, sign, when, why}`.
  mutating func readEdge(_ node: RuleNode) throws(RuleError) {
    let fields = try node.fields(RuleKeys.edge)
    guard let from = fields["from"], let to = fields["to"], let sign = fields["sign"] else {
      throw node.error(.missingKey("from, to, sign"))
    }
    let when = try fields["when"]?.choice(When.self) ?? .both
    let edge = EffectEdge(
      from: try from.string(), to: try to.string(), isSame: try sign.choice(Sign.self) == .same,
      when: when == .both ? nil : when == .up ? .up : .down)
    rules.edges.append(edge)
    uncheckedVariables.append((from, edge.from))
    uncheckedVariables.append((to, edge.to))
  }

  /// Reads `{a, b, kind, severity, why, with}`.
  mutating func readOpposition(_ node: RuleNode) throws(RuleError) {
    let fields = try node.fields(RuleKeys.opposition)
    guard let a = fields["a"], let b = fields["b"], let kind = fields["kind"],
      let severity = fields["severity"],
      let why = fields["why"]
    else { throw node.error(.missingKey("a, b, kind, severity, why")) }
    let company = try fields["with"].map { node throws(RuleError) in try addCompany(node) }
    rules.oppositions.append(
      Opposition(
        a: try a.string(), b: try b.string(), kind: try kind.choice(Kind.self).rawValue,
        severity: try severity.choice(Severity.self).rawValue, why: try why.string(), company: company))
    uncheckedTags += [(a, try a.string()), (b, try b.string())]
  }

  /// Reads `{a, b, why}`.
  mutating func readCompatible(_ node: RuleNode) throws(RuleError) {
    let fields = try node.fields(RuleKeys.compatible)
    guard let a = fields["a"], let b = fields["b"], let why = fields["why"] else {
      throw node.error(.missingKey("a, b, why"))
    }
    rules.compatible.append(CompatiblePair(a: try a.string(), b: try b.string(), why: try why.string()))
    uncheckedTags += [(a, try a.string()), (b, try b.string())]
  }

  /// Finds names that nothing defines and hierarchies that lead back to themselves.
  mutating func checkNames() throws(RuleError) {
    for (node, name) in uncheckedVariables where rules.variables[name] == nil {
      throw unknown(name, "variable", node, rules.variables.keys.sorted())
    }
    for (node, name) in uncheckedTags where !readTags.contains(name) {
      throw unknown(name, "tag", node, readTags)
    }
    for (node, name) in uncheckedBodies where rules.bodies.body(named: name) == nil {
      throw unknown(name, "body", node, rules.bodies.bodies.map(\.name))
    }
    for (node, name) in uncheckedBearers where rules.bearers.number(of: name) == nil {
      throw unknown(name, "bearer", node, rules.bearers.bearers.map(\.id))
    }
    try checkHierarchies()
  }

  private func unknown(_ name: String, _ kind: String, _ node: RuleNode, _ names: [String]) -> RuleError {
    node.error(.unknownName(name, kind: kind, nearest: Spelling.nearest(to: name, among: names)))
  }
}
