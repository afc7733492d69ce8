/// Reads a file of suppressions, which lies outside the documents.
///
/// ```yaml
/// suppressions:
///   - finding: 2ee54905be367017
///     reason: The tariff is replaced in April; both texts stand until then.
///     owner: policy@example.org
///     until: 2027-03-31
///   - rule: deontic-order
///     documents: [plan.html, letters/tariff.html]
///     reason: ...
/// ```
public struct SuppressionList: Sendable {
  /// Its entries, in file order.
  public private(set) var suppressions: [Suppression] = []

  /// Reads the entries of a file.
  ///
  /// - Throws: `RuleError` with the place of what is wrong.
  public init(text: String, file: String) throws(RuleError) {
    guard let root = try RuleNode(text: text, file: file) else { return }
    guard let items = try root.fields(["suppressions"])["suppressions"] else {
      throw root.error(.missingKey("suppressions"))
    }
    for item in items.items() where !item.isNull { suppressions.append(try SuppressionList.read(item)) }
  }

  private static func read(_ node: RuleNode) throws(RuleError) -> Suppression {
    let fields = try node.fields(["finding", "rule", "documents", "reason", "owner", "until"])
    func text(_ key: String) throws(RuleError) -> String {
      guard let value = fields[key] else { throw node.error(.missingKey(key)) }
      let text = try value.string()
      guard text.contains(where: { !$0.isWhitespace }) else {
        throw value.error(.wrongValue(wanted: "a word or sentence"))
      }
      return text
    }
    var suppression = Suppression(
      finding: nil, rule: nil, documents: [], reason: try text("reason"), owner: try text("owner"),
      until: try day(fields, node), file: node.file, line: node.line, column: node.column)
    if let finding = fields["finding"] {
      for key in ["rule", "documents"] {
        if let value = fields[key] {
          throw value.error(.wrongValue(wanted: "either `finding`, or `rule` with `documents`, not both,"))
        }
      }
      suppression.finding = try finding.string()
    } else {
      suppression.rule = try text("rule")
      guard let documents = fields["documents"] else { throw node.error(.missingKey("documents")) }
      suppression.documents = try documents.strings()
      guard suppression.documents.count == 2 else {
        throw documents.error(.wrongValue(wanted: "a list of the two documents"))
      }
    }
    return suppression
  }

  /// The end date as year, month, day in one number.
  private static func day(_ fields: [String: RuleNode], _ node: RuleNode) throws(RuleError) -> Int {
    guard let value = fields["until"] else { throw node.error(.missingKey("until")) }
    let parts = try value.string().split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.allSatisfy(\.isNumber) ? Int($0) : nil }
    guard parts.map(\.count) == [4, 2, 2], numbers.count == 3, (1...12).contains(numbers[1]),
      (1...31).contains(numbers[2])
    else { throw value.error(.wrongValue(wanted: "a day, as 2026-05-01,")) }
    return numbers[0] * 10_000 + numbers[1] * 100 + numbers[2]
  }
}
