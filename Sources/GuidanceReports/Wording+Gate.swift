public import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

extension Wording {
  /// The message as the title of an alert.
  static func title(_ item: Contradiction, _ report: Report) -> String {
    capitalised(message(item, report))
  }

  /// A text with a capital in front.
  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// "Body, Title, 2025-05-01: “words”".
  static func passage(_ side: Contradiction.Side, _ report: Report) -> String {
    let (document, directive) = report.passage(side)
    return "\(source(document)): “\(Excerpt.of(directive.text, limit: 400))”"
  }

  /// "Body, Title, 2025-05-01", with the place for a document that has no lines.
  static func source(_ document: IssuedDocument) -> String {
    [document.body, document.title, document.metadata.date?.description].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// Both passages and the reasons, each on a line of its own.
  static func account(_ alert: Alert, _ report: Report) -> [String] {
    let others = alert.others.map { side in
      let (document, directive) = report.passage(side)
      return "against: \(passage(side, report)) (\(place(directive.span, in: document)))"
    }
    let shown = others.prefix(9) + (others.count > 9 ? ["and \(others.count - 9) more"] : [])
    return [passage(alert.primary, report)] + shown + [
      "so: " + witness(alert.item, report), "precedence: " + precedence(alert.item, report),
      "rule \(alert.item.rule), confidence \(alert.item.confidence), finding \(alert.item.id)",
    ]
  }

  /// One sentence on a kind of contradiction.
  static func summary(of kind: Contradiction.Kind) -> String {
    switch kind {
    case .deontic: "Two bodies give orders about the same act that cannot both be obeyed."
    case .value: "Two bodies set figures for the same thing that cannot both be met."
    case .opposition: "Two bodies want the same thing to go in opposite directions."
    case .incentive: "One body directs a move, and another pays for the opposite move."
    case .resource: "One body asks for something that needs what another takes away."
    }
  }

  /// What somebody can do about a kind of contradiction.
  static func help(_ kind: Contradiction.Kind) -> String {
    let first =
      switch kind {
      case .deontic:
        "Check whether one text means other people, another case or another time, and say so there."
      case .value:
        "Check whether both figures measure the same thing in the same case; align them, or say which holds where."
      case .opposition: "Say which aim goes first, or where each of them ends."
      case .incentive: "Change the payment or the order, or name who makes the loss good."
      case .resource: "Say where the means come from, or what is not to be done."
      }
    return first
      + " If both texts stand, accept the pair in the baseline, or suppress it with a reason, an owner and an end date."
  }

  /// What a rule looks for, from the definitions of its tags where it has some.
  static func definition(ofRule item: Contradiction, _ report: Report) -> String {
    let tags = item.rule.split(separator: "+").compactMap { report.rules.tagNumber(String($0)) }
      .map { report.rules.tags[$0].definition }
    let sides = zip(["One side", "The other"], tags).map { "\($0): \($1)" }
    return ([summary(of: item.kind)] + sides).joined(separator: " ")
  }

  /// How many results a service would not have kept.
  public static func leftOut(results: Int) -> String {
    "\(results) \(plural("result", results)) of the lowest rank left out, beyond what code scanning keeps"
  }

  // MARK: - Baseline and suppressions

  static let suppressionSummary = "A suppression hides nothing, too much, or is out of date."
  static let suppressionHelp =
    "Renew the decision with a new end date, name one finding or two documents, or take the entry out."

  /// What is wrong with a suppression.
  public static func fact(_ finding: SuppressionFinding) -> String {
    let suppression = finding.suppression
    let name = suppression.finding ?? suppression.rule ?? ""
    let subject = "the suppression of \(name) by \(suppression.owner)"
    switch finding.fact {
    case .expired(let pairs):
      return "\(subject) expired on \(day(suppression.until)): \(count(pairs, "pair")) no longer hidden"
    case .unused: return "\(subject) hides nothing that was found"
    case .anyDocument(let pattern):
      return "\(subject) is too broad and hides nothing: `\(pattern)` names no document in particular"
    case .tooMany(let pairs):
      return
        "\(subject) is too broad and hides nothing: it covers \(pairs) pairs, more than \(SuppressionFinding.limit)"
    }
  }

  /// A finding about a suppression as `file:line:column: fact`.
  public static func message(_ finding: SuppressionFinding) -> String {
    "\(finding.suppression.file):\(finding.suppression.line):\(finding.suppression.column): \(fact(finding))"
  }

  /// Who let a contradiction be, why, and until when.
  static func decision(_ suppression: Suppression) -> String {
    "\(suppression.reason) (\(suppression.owner), until \(day(suppression.until)))"
  }

  /// "2 new, 1 changed, 3 unchanged, 1 suppressed; 2 gone"; empty when nothing was held against anything.
  static func states(_ judgement: Judgement) -> String {
    var parts: [String] = []
    if judgement.hasBaseline {
      parts += [
        "\(judgement.count { $0 == .new }) new", "\(judgement.count { $0 == .changed }) changed",
        "\(judgement.count { $0 == .unchanged }) unchanged", "\(judgement.gone.count) gone",
      ]
    }
    let suppressed = judgement.count { if case .suppressed = $0 { true } else { false } }
    if suppressed > 0 { parts.append("\(suppressed) suppressed") }
    return parts.isEmpty ? "" : "pairs: " + parts.joined(separator: ", ")
  }

  /// Why a baseline cannot be used.
  public static func reason(_ error: BaselineError) -> String {
    switch error {
    case .damaged: "is no baseline, or a damaged one; `countermand baseline` writes one"
    case .otherVersion(let version): "has the shape of version \(version), which is not known here"
    }
  }

  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(plural(noun, number))" }

  /// `2026-05-01` for 20260501.
  static func day(_ number: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(number / 10_000)-\(two(number / 100 % 100))-\(two(number % 100))"
  }
}

extension Wording {
  /// A state in one word.
  static func name(_ state: PairState) -> String {
    switch state {
    case .new: "new"
    case .changed: "changed"
    case .unchanged: "unchanged"
    case .suppressed: "suppressed"
    }
  }

  /// What a service did not show.
  static func moreInReport(_ count: Int) -> String { "\(count) more in the report" }
}

extension Wording {
  /// What became of a baseline.
  public static func accepted(_ judgement: Judgement, isPruned: Bool) -> String {
    if isPruned { return "\(judgement.gone.count) \(plural("pair", judgement.gone.count)) taken out" }
    let counts = "\(judgement.count { $0 == .new }) new, \(judgement.count { $0 == .changed }) changed"
    let all = judgement.count { if case .suppressed = $0 { false } else { true } }
    return "\(all) \(plural("pair", all)) accepted (\(counts), \(judgement.gone.count) gone)"
  }
}
