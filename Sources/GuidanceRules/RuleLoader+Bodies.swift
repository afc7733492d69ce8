extension RuleLoader {
  /// Reads an issuing body.
  mutating func readBody(_ node: RuleNode) throws(RuleError) {
    let fields = try node.fields(RuleKeys.body)
    guard let name = fields["name"] else { throw node.error(.missingKey("name")) }
    var body = Body(
      name: try name.string(), aliases: try fields["aliases"]?.strings() ?? [],
      hosts: try fields["hosts"]?.strings() ?? [], rank: try fields["rank"]?.integer() ?? 3,
      kind: try fields["kind"]?.string(), extent: try fields["extent"]?.string(),
      until: try fields["until"]?.integer(),
      predecessors: try fields["predecessors"]?.strings() ?? [])
    body.folder = String(
      node.file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        + "/")
    guard rules.bodies.add(body) else { throw name.error(.duplicate(body.name, kind: "body")) }
    for predecessor in fields["predecessors"]?.items() ?? [] {
      let earlier = try predecessor.string()
      uncheckedBodies.append((predecessor, earlier))
      ascents.append(Ascent(kind: "body", from: body.name, to: earlier, node: predecessor))
    }
  }

  /// Reads a kind of addressee; its names become patterns.
  mutating func readBearer(_ node: RuleNode) throws(RuleError) {
    let fields = try node.fields(RuleKeys.bearer)
    guard let id = fields["id"], let names = fields["names"] else {
      throw node.error(.missingKey("id, names"))
    }
    var bearer = Bearer(
      id: try id.string(), names: try names.strings(), broader: try fields["broader"]?.strings() ?? [],
      workplaces: try fields["works-in"]?.strings() ?? [],
      isCentral: try fields["central"]?.string() == "true",
      isServed: try fields["served"]?.string() == "true",
      isGeneric: try fields["generic"]?.string() == "true")
    bearer.heads = Set(
      bearer.names.compactMap { $0.split(separator: " ").last.map { WordTable.key(of: stem(String($0))) } })
    guard rules.bearers.add(bearer), let number = rules.bearers.number(of: bearer.id) else {
      throw id.error(.duplicate(bearer.id, kind: "bearer"))
    }
    for name in names.items() { try add(name, for: .bearer(number)) }
    for broader in fields["broader"]?.items() ?? [] {
      let above = try broader.string()
      uncheckedBearers.append((broader, above))
      ascents.append(Ascent(kind: "bearer", from: bearer.id, to: above, node: broader))
    }
    for place in fields["works-in"]?.items() ?? [] {
      uncheckedBearers.append((place, try place.string()))
    }
  }
}
