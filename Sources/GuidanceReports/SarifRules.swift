import GuidanceContradictions
import GuidanceRules

/// The rules that the results of a log name, in the order of their ids.
struct SarifRules {
  /// What is known of each.
  private(set) var rules: [SarifLog.Rule] = []
  private var numbers: [String: Int] = [:]

  /// The rule of what is wrong with suppressions.
  static let suppression = "suppression"

  /// The rules of these alerts.
  init(_ alerts: [Alert], _ report: Report) {
    var first: [String: Contradiction] = [:]
    for alert in alerts where first[alert.item.rule] == nil { first[alert.item.rule] = alert.item }
    rules = first.keys.sorted().compactMap { id in first[id].map { SarifRules.rule($0, report) } }
    if !report.judgement.findings.isEmpty { rules.append(SarifRules.suppressionRule) }
    numbers = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
  }

  /// Place of a rule in the list.
  func number(of id: String) -> Int { numbers[id] ?? 0 }

  private static func rule(_ item: Contradiction, _ report: Report) -> SarifLog.Rule {
    let level = Level(item.severity)
    let full = Wording.definition(ofRule: item, report)
    return SarifLog.Rule(
      id: item.rule, name: Excerpt.of(item.rule, limit: 250),
      shortDescription: .init(text: SarifText.plain(Wording.summary(of: item.kind), limit: 900)),
      fullDescription: .init(text: SarifText.plain(full, limit: 900)),
      help: .init(
        text: SarifText.plain(full + " " + Wording.help(item.kind), limit: 2000),
        markdown: MarkdownText.inline(full) + "\n\n" + MarkdownText.inline(Wording.help(item.kind))),
      defaultConfiguration: .init(level: level.rawValue),
      properties: .init(
        tags: ["guidance", item.kind.rawValue], precision: precision(item.confidence),
        problemSeverity: level == .note ? "recommendation" : level.rawValue))
  }

  /// How often such results are right, in the words of code scanning, after the surest result.
  private static func precision(_ confidence: Double) -> String {
    confidence >= 0.9 ? "very-high" : confidence >= 0.7 ? "high" : confidence >= 0.5 ? "medium" : "low"
  }

  private static let suppressionRule = SarifLog.Rule(
    id: suppression, name: suppression, shortDescription: .init(text: Wording.suppressionSummary),
    fullDescription: .init(text: Wording.suppressionSummary), help: .init(text: Wording.suppressionHelp),
    defaultConfiguration: .init(level: "warning"),
    properties: .init(tags: ["guidance"], precision: "very-high", problemSeverity: "warning"))
}
