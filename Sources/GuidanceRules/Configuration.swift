/// A `.countermand.yml`: what a project always wants, so that its command lines stay short.
public struct Configuration: Sendable {
  /// Name of the file.
  public static let fileName = ".countermand.yml"

  /// Path of the file it was read from.
  public var file: String
  /// Values by key.
  public private(set) var values: [String: Value] = [:]

  /// A value and where it stands.
  public struct Value: Sendable, Hashable {
    /// One text, or those of a list.
    public var texts: [String]
    /// Line, from 1.
    public var line: Int
  }

  /// Reads a file.
  ///
  /// - Throws: `RuleError` with the place of what is wrong.
  public init(text: String, file: String) throws(RuleError) {
    self.file = file
    guard let root = try RuleNode(text: text, file: file), !root.isNull else { return }
    let fields = try root.fields(ConfigurationKey.all.map(\.name))
    for key in ConfigurationKey.all {
      guard let node = fields[key.name], !node.isNull else { continue }
      values[key.name] = Value(texts: try Configuration.texts(node, key.kind), line: node.line)
    }
  }

  /// A configuration to start from: every key with its meaning, none of them set.
  public static var template: String {
    let head = """
      # What countermand does in this project. A line that begins with a number sign changes nothing: it shows
      # what counts without it. Options on the command line go before this file; `countermand config show` tells
      # every value and where it comes from. Paths start from the folder of this file.

      """
    return head + ConfigurationKey.all.map { "\n# \($0.help)\n# \($0.name): \(example(of: $0))\n" }.joined()
  }

  private static func example(of key: ConfigurationKey) -> String {
    switch key.kind {
    case .path: "\(key.name == "suppressions" ? "suppressions.yml" : "\(key.name).json")"
    case .paths: "[policy/rules]"
    case .formats: "[text]   # for example [text, sarif=report.sarif]"
    case .text where key.fallback.isEmpty: "Example Board"
    case .integer where key.fallback.isEmpty: "2"
    default: key.fallback
    }
  }

  private static func texts(_ node: RuleNode, _ kind: ConfigurationKey.Kind) throws(RuleError) -> [String] {
    switch kind {
    case .paths, .formats: return try node.strings()
    case .text, .path: return [try node.string()]
    case .flag:
      let word = try node.string()
      guard ["true", "false"].contains(word) else { throw node.error(.wrongValue(wanted: "true or false")) }
      return [word]
    case .word(let words):
      let word = try node.string()
      guard words.contains(word) else {
        throw node.error(.wrongValue(wanted: "one of " + words.joined(separator: ", ")))
      }
      return [word]
    case .integer(let range):
      guard let number = Int(try node.string()), range.contains(number) else {
        throw node.error(
          .wrongValue(wanted: "a whole number from \(range.lowerBound) to \(range.upperBound)"))
      }
      return ["\(number)"]
    case .number(let range):
      guard let number = Double(try node.string()), range.contains(number) else {
        throw node.error(.wrongValue(wanted: "a number from \(range.lowerBound) to \(range.upperBound)"))
      }
      return ["\(number)"]
    }
  }
}
