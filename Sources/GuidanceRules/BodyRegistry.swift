import ByteRecords

/// Knows bodies by their names, former names and hosts.
public struct BodyRegistry: Sendable {
  /// All bodies, in file order.
  public private(set) var bodies: [Body] = []
  private var byName: [String: Int] = [:]
  private var byHost: [String: Int] = [:]

  /// Adds a body; false when its name is taken.
  mutating func add(_ body: Body) -> Bool {
    guard byName[Self.key(body.name)] == nil else { return false }
    let index = bodies.count
    bodies.append(body)
    byName[Self.key(body.name)] = index
    for alias in body.aliases where byName[Self.key(alias)] == nil { byName[Self.key(alias)] = index }
    for host in body.hosts { byHost[host.lowercased()] = index }
    return true
  }

  /// The body with this name or alias; a trailing bracket ("(USPSTF)") and a leading article do not matter.
  public func body(named name: String) -> Body? {
    if let index = byName[Self.key(name)] { return bodies[index] }
    if let bracket = name.firstIndex(of: "(") {
      let inside = name[name.index(after: bracket)...].prefix { $0 != ")" }
      if let index = byName[Self.key(String(name[..<bracket]))] ?? byName[Self.key(String(inside))] {
        return bodies[index]
      }
    }
    return nil
  }

  /// The body whose host an address has.
  public func body(at address: String) -> Body? {
    guard let start = address.firstRange(of: "://")?.upperBound else { return nil }
    var host = address[start...].prefix { $0 != "/" && $0 != ":" }.lowercased()[...]
    while !host.isEmpty {
      if let index = byHost[String(host)] { return bodies[index] }
      guard let dot = host.firstIndex(of: ".") else { return nil }
      host = host[host.index(after: dot)...]
    }
    return nil
  }

  /// Whether one body took over from the other, directly or through others.
  public func isSuccessor(_ later: String, of earlier: String) -> Bool {
    var queue = [later]
    var seen: Set<String> = []
    while let name = queue.popLast() {
      guard seen.insert(name).inserted, let body = body(named: name) else { continue }
      if body.predecessors.contains(earlier) { return true }
      queue += body.predecessors
    }
    return false
  }

  private static func key(_ name: String) -> String {
    let words = name.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }
    return words.drop { $0 == "the" }.joined(separator: " ")
  }
}

extension BodyRegistry {
  /// Writes or reads it.
  mutating func code(_ coder: inout some RuleCoder) {
    coder.list(&bodies, Body(name: "")) { $1.code(&$0) }
    for part in [\BodyRegistry.byName, \.byHost] {
      coder.table(&self[keyPath: part], ("", 0)) {
        $0.text(&$1)
        $0.number(&$2)
      }
    }
  }
}

extension Body {
  fileprivate mutating func code(_ coder: inout some RuleCoder) {
    coder.text(&name)
    coder.texts(&aliases)
    coder.texts(&hosts)
    coder.number(&rank)
    coder.maybe(&kind)
    coder.maybe(&extent)
    coder.maybe(&until)
    coder.text(&folder)
    coder.texts(&predecessors)
  }
}
