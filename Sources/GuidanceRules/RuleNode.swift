import Yams

/// A YAML node with its file, read field by field so that every error has a place.
struct RuleNode {
  private let node: Node
  let file: String

  /// The root of a file's text; nil for a file without content.
  init?(text: String, file: String) throws(RuleError) {
    do {
      guard let node = try Yams.compose(yaml: text) else { return nil }
      self.node = node
      self.file = file
    } catch let error as YamlError {
      throw RuleNode.syntaxError(error, file)
    } catch {
      throw RuleError(file: file, line: 1, column: 1, fact: .syntax(reason: "\(error)"))
    }
  }

  private init(_ node: Node, _ file: String) {
    self.node = node
    self.file = file
  }

  /// Line, from 1.
  var line: Int { node.mark?.line ?? 1 }
  /// Column, from 1.
  var column: Int { node.mark?.column ?? 1 }

  /// An error at this node.
  func error(_ fact: RuleError.Fact) -> RuleError {
    RuleError(file: file, line: line, column: column, fact: fact)
  }

  /// Pairs of a mapping, in file order.
  ///
  /// - Parameter known: the only keys allowed; nil when any name will do.
  func pairs(known: [String]? = nil) throws(RuleError) -> [(key: String, value: RuleNode)] {
    guard let mapping = node.mapping else { throw error(.wrongValue(wanted: "a mapping")) }
    var pairs: [(String, RuleNode)] = []
    var seen: Set<String> = []
    for (key, value) in mapping {
      let place = RuleNode(key, file)
      let name = try place.string()
      if let known, !known.contains(name) {
        throw place.error(.unknownKey(name, nearest: Spelling.nearest(to: name, among: known)))
      }
      guard seen.insert(name).inserted else { throw place.error(.duplicate(name, kind: "key")) }
      pairs.append((name, RuleNode(value, file)))
    }
    return pairs
  }

  /// Keys of a mapping and where they stand, in file order.
  func keys() throws(RuleError) -> [(name: String, node: RuleNode)] {
    guard let mapping = node.mapping else { throw error(.wrongValue(wanted: "a mapping")) }
    var keys: [(String, RuleNode)] = []
    for (key, _) in mapping {
      let place = RuleNode(key, file)
      keys.append((try place.string(), place))
    }
    return keys
  }

  /// A mapping with nothing but known keys.
  func fields(_ known: [String]) throws(RuleError) -> [String: RuleNode] {
    Dictionary(uniqueKeysWithValues: try pairs(known: known).map { ($0.key, $0.value) })
  }

  /// Items of a sequence; a single value counts as a sequence of one.
  func items() -> [RuleNode] {
    node.sequence?.map { RuleNode($0, file) } ?? [self]
  }

  /// Whether this is a mapping.
  var isMapping: Bool { node.mapping != nil }

  /// Whether nothing is written here, or `null`.
  var isNull: Bool {
    node.scalar.map { $0.style == .plain && ["", "~", "null"].contains($0.string) } ?? false
  }

  /// A string.
  func string() throws(RuleError) -> String {
    guard let scalar = node.scalar else { throw error(.wrongValue(wanted: "a word or sentence")) }
    return scalar.string
  }

  /// Strings of a sequence or a single string.
  func strings() throws(RuleError) -> [String] {
    var strings: [String] = []
    for item in items() { strings.append(try item.string()) }
    return strings
  }

  /// A whole number.
  func integer() throws(RuleError) -> Int {
    guard let number = Int(try string()) else { throw error(.wrongValue(wanted: "a whole number")) }
    return number
  }

  /// A number, in figures or as the quotient of two (`1/24`).
  func number() throws(RuleError) -> Double {
    let parts = try string().split(separator: "/", omittingEmptySubsequences: false).map { Double($0) }
    guard let first = parts.first ?? nil, first.isFinite else { throw error(.wrongValue(wanted: "a number")) }
    guard parts.count > 1 else { return first }
    guard parts.count == 2, let second = parts[1], second != 0 else {
      throw error(.wrongValue(wanted: "a number"))
    }
    return first / second
  }

  /// One of a closed set of words.
  func choice<Choice: RawRepresentable & CaseIterable>(_: Choice.Type) throws(RuleError) -> Choice
  where Choice.RawValue == String {
    let word = try string()
    guard let choice = Choice(rawValue: word) else {
      let words = Choice.allCases.map(\.rawValue)
      throw error(.wrongValue(wanted: "one of " + words.joined(separator: ", ")))
    }
    return choice
  }

  private static func syntaxError(_ error: YamlError, _ file: String) -> RuleError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      RuleError(file: file, line: mark.line, column: mark.column, fact: .syntax(reason: problem))
    default:
      RuleError(file: file, line: 1, column: 1, fact: .syntax(reason: "not YAML"))
    }
  }
}
