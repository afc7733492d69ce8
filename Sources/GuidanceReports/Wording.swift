public import GuidanceContradictions
import GuidanceDirectives
public import GuidanceIngest
public import GuidanceRules

/// Every sentence that reports say to a reader.
public enum Wording {
  /// Why a file could not be read.
  public static func reason(_ error: IngestError) -> String {
    switch error {
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .empty: "empty: the file holds nothing but white space"
    case .binary(let offset): "binary: bytes that are no text, the first at byte \(offset)"
    case .tooLarge(let bytes, let limit): "too large: \(bytes) bytes, the limit is \(limit)"
    case .partTooLarge(let name, let bytes, let limit):
      "too large once unpacked: the part `\(name)` has \(bytes) bytes, the limit is \(limit)"
    case .tooDeep(let limit): "nested deeper than \(limit) elements"
    case .attributeTooLong(let line, let column, let limit):
      "attribute longer than \(limit) bytes at line \(line), column \(column)"
    case .entitiesTooLong(let limit): "entities that stand for themselves or for more than \(limit) bytes"
    case .tooSlow(let seconds): "too slow: not read within \(number(seconds)) seconds"
    case .unknownEncoding(let name): "unknown encoding `\(name)`"
    case .malformed(let line, let column, let reason):
      "not well-formed at line \(line), column \(column): \(reason)"
    case .truncated(let line, let column):
      "truncated: the file ends inside an element at line \(line), column \(column)"
    case .notMarkup: "no HTML or XML: there is no element in it"
    case .noContentItem: "JSON that is no content item of a publisher the rules know"
    case .missingConverter(let program, let package):
      "needs the program `\(program)`, which is not installed: it is in Debian's package \(package)"
    case .conversionFailed(let program, let reason): "`\(program)` could not read it: \(reason)"
    case .encrypted: "locked with a password"
    case .badArchive(let reason): "no document in the archive: \(reason)"
    case .noText: "no text: there is no sentence in it"
    }
  }

  /// A rule error as `file:line:column: fact`.
  public static func message(_ error: RuleError) -> String {
    "\(error.file):\(error.line):\(error.column): \(fact(error.fact))"
  }

  private static func fact(_ fact: RuleError.Fact) -> String {
    switch fact {
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .syntax(let reason): "not YAML: \(reason)"
    case .unknownKey(let key, let nearest): "unknown key `\(key)`" + hint(nearest)
    case .missingKey(let key): "missing key `\(key)`"
    case .wrongValue(let wanted): "\(wanted) is wanted here"
    case .unknownName(let name, let kind, let nearest): "no \(kind) is named `\(name)`" + hint(nearest)
    case .duplicate(let name, let kind): "\(kind) `\(name)` is defined twice"
    case .pattern(let pattern, let reason): "pattern `\(pattern)`: \(reason)"
    case .misnamed(let tag): "tag `\(tag)` stands in a file of another name"
    case .cycle(let names): "a circle: \(names.joined(separator: " > "))"
    case .unusedList(let name, let nearest): "no pattern names the list `\(name)`" + hint(nearest)
    case .covered(let pattern, let by, let line):
      "pattern `\(pattern)` adds nothing: `\(by)` on line \(line) matches all that it matches"
    case .cancelled(let pattern, let by, let line):
      "pattern `\(pattern)` can never count: the near miss `\(by)` on line \(line) cancels all that it matches"
    case .untested(let rule, let pattern): "pattern `\(pattern)` of `\(rule)` is fired by no example"
    case .unnoticed(let rule, let change, let sentence): unnoticed(rule, change, sentence)
    case .noRules: "no rule file in this folder"
    case .failingExample(let rule, let example, let wanted, let got):
      "example of `\(rule)` fails: `\(example)` should give \(wanted) and gives \(got)"
    }
  }

  /// A number without a fraction of nothing.
  private static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e9 ? "\(Int(value))" : "\(value)"
  }

  private static func hint(_ name: String?) -> String { name.map { ", perhaps `\($0)`" } ?? "" }

  // MARK: - Contradictions

  /// One sentence a board member understands.
  static func message(_ contradiction: Contradiction, _ report: Report) -> String {
    let a = party(contradiction.a, report)
    let b = party(contradiction.b, report)
    switch contradiction.kind {
    case .deontic: return deontic(contradiction, a, b)
    case .value: return "\(a) and \(b) set figures for the same thing that cannot both be met"
    case .opposition: return opposition(contradiction, report, a, b)
    case .incentive: return incentive(contradiction, report, a, b)
    case .resource: return resource(contradiction, report, a, b)
    }
  }

  private static func party(_ side: Contradiction.Side, _ report: Report) -> String {
    let document = report.documents[side.document]
    let body = document.body ?? document.title
    return document.metadata.date.map { "\(body) (\($0.year))" } ?? body
  }

  private static func deontic(_ contradiction: Contradiction, _ a: String, _ b: String) -> String {
    for case .weaker(let first, let second) in contradiction.steps {
      if first == .undecided || second == .undecided {
        return
          "\(a) and \(b) judge the same act differently: one decides what the other finds too little evidence for"
      }
      return "\(a) and \(b) ask for the same act differently: always, or by choice"
    }
    return "\(a) and \(b) give opposite orders about the same act"
  }

  private static func opposition(_ contradiction: Contradiction, _ report: Report, _ a: String, _ b: String)
    -> String
  {
    for case .declared(let why) in contradiction.steps {
      return "\(a) and \(b) pull against each other: \(why)"
    }
    for case .wants(_, let variable, _) in contradiction.steps.reversed() {
      return "\(a) and \(b) pull in opposite directions on \(meaning(variable, report))"
    }
    return "\(a) and \(b) want one thing to go in opposite directions"
  }

  private static func incentive(_ contradiction: Contradiction, _ report: Report, _ a: String, _ b: String)
    -> String
  {
    for case .declared(let why) in contradiction.steps {
      return "\(a) and \(b) reward opposite things: \(why)"
    }
    for case .pays(let payer, let variable, let direction) in contradiction.steps {
      let (orderer, payer) = payer == .a ? (b, a) : (a, b)
      let (wish, reward) =
        direction == .up ? ("wants less of", "pays for") : ("wants more of", "takes money away for")
      return "what \(orderer) \(wish), \(payer) \(reward): \(meaning(variable, report))"
    }
    for case .settlesPayment(let payer, let direction) in contradiction.steps {
      let (orderer, payer) = payer == .a ? (b, a) : (a, b)
      return direction == .up
        ? "what \(orderer) wants less of, \(payer) pays for" : "what \(orderer) asks for, \(payer) penalises"
    }
    return "\(a) and \(b) reward opposite things"
  }

  private static func resource(_ contradiction: Contradiction, _ report: Report, _ a: String, _ b: String)
    -> String
  {
    for case .declared(let why) in contradiction.steps {
      return "\(a) and \(b) draw on the same means: \(why)"
    }
    for case .needs(let user, let variable) in contradiction.steps {
      let (user, taker) = user == .a ? (a, b) : (b, a)
      return "what \(user) asks for needs \(meaning(variable, report)), and \(taker) takes that away"
    }
    for case .takesMeans(let taker) in contradiction.steps {
      let (taker, user) = taker == .a ? (a, b) : (b, a)
      return "\(taker) takes away the means for what \(user) asks"
    }
    return "\(a) asks for what \(b) takes the means from"
  }

  private static func meaning(_ variable: String, _ report: Report) -> String {
    report.rules.variables[variable] ?? variable
  }

  // MARK: - Steps

  /// A step of the reasoning.
  static func step(_ step: Step, _ report: Report) -> String {
    switch step {
    case .tag(let party, let id, let polarity, let words):
      "\(name(party)) is tagged \(id)\(polarity == .against ? " (against)" : "") for “\(words)”"
    case .wants, .moves, .pays, .needs, .declared:
      effect(step, a: name(.a), b: name(.b), report.rules) ?? ""
    case .sameAct(let share, let words): sameAct(share, words)
    case .modalities(let first, let second):
      first == second
        ? "\(word(first)) on both sides, and one of them turns the act down"
        : "\(word(first)) on side A, \(word(second)) on side B"
    case .opposites(let one, let other): "“\(one)” on side A and “\(other)” on side B exclude each other"
    case .reversed: "each act is to come before the other"
    case .weaker(let first, let second):
      first == .undecided || second == .undecided
        ? "\(word(first)) on side A, \(word(second)) on side B: one decides what the other leaves undecided"
        : "\(word(first)) on side A, \(word(second)) on side B: one asks always for what the other leaves open"
    case .pulls(let party, let direction): "\(name(party)) wants \(direction == .up ? "more" : "less") of it"
    case .settlesPayment(let party, let direction):
      "\(name(party)) \(direction == .up ? "pays for it" : "makes it cost money")"
    case .takesMeans(let party): "\(name(party)) takes away the means for it"
    case .values(let first, let second): "“\(first)” and “\(second)” share no value"
    case .passed(let gate, let detail): "\(gate.rawValue): \(detail)"
    }
  }

  private static func sameAct(_ share: Double, _ words: [String]) -> String {
    let percent = "\(Int((share * 100).rounded())) % of the words in common"
    return words.isEmpty
      ? "the same act: \(percent)"
      : "both speak of " + words.map { "“\($0)”" }.joined(separator: ", ") + " (\(percent))"
  }

  private static func name(_ party: Step.Party) -> String { party == .a ? "side A" : "side B" }

  /// A modality in plain words.
  static func word(_ modality: Modality) -> String {
    switch modality {
    case .obligation: "an obligation"
    case .prohibition: "a prohibition"
    case .permission: "a permission"
    case .recommendation: "a recommendation"
    case .recommendationAgainst: "a recommendation against"
    case .undecided: "no recommendation for or against"
    case .commitment: "a commitment"
    case .constitutive: "a settled rule"
    }
  }

  /// The situation in which both apply, and what no one can choose.
  static func witness(_ contradiction: Contradiction, _ report: Report) -> String {
    let first = report.documents[contradiction.a.document].extraction.directives[contradiction.a.directive]
    let second = report.documents[contradiction.b.document].extraction.directives[contradiction.b.directive]
    let who = bearer(first, second, report.rules)
    for case .values(let one, let other) in contradiction.steps {
      return "\(who) can meet “\(one)” or “\(other)”, never both"
    }
    if contradiction.rule == "undecided" {
      return "\(who) is told to do by one what the other finds too little evidence for"
    }
    if contradiction.evidence?.ground == .weaker {
      return "\(who) can keep to the stricter side and satisfy both, but is told two things"
    }
    switch contradiction.kind {
    case .deontic: return "\(who) cannot obey both: whatever is done breaks one of the two"
    case .value: return "\(who) can meet one figure, never both"
    case .incentive: return "\(who) that follows the order loses by it"
    case .resource: return "\(who) is to do the one with means that the other removes"
    case .opposition: return "\(who) that goes further on one side goes backwards on the other"
    }
  }

  /// "any trust", after the narrower of the two bearers.
  private static func bearer(_ a: Directive, _ b: Directive, _ rules: RuleSet) -> String {
    let kinds =
      a.bearer.kinds.isEmpty
      ? b.bearer.kinds : b.bearer.kinds.isEmpty ? a.bearer.kinds : narrower(a, b, rules)
    return kinds.first.map { "any \(rules.bearers.bearers[$0].names[0])" } ?? "anyone bound by both"
  }

  private static func narrower(_ a: Directive, _ b: Directive, _ rules: RuleSet) -> [Int] {
    for left in a.bearer.kinds {
      for right in b.bearer.kinds where rules.bearers.overlap(left, right) {
        return [rules.bearers.contains(left, right) ? right : left]
      }
    }
    return a.bearer.kinds
  }

  /// Which side would prevail.
  static func precedence(_ contradiction: Contradiction, _ report: Report) -> String {
    let precedence = contradiction.precedence
    guard let winner = precedence.winner else { return "nothing decides which side prevails" }
    let side = winner == .a ? contradiction.a : contradiction.b
    let document = report.documents[side.document]
    let ground =
      switch precedence.maxim {
      case .superior: "the higher authority"
      case .posterior: "the later text"
      case .specialis: "the more specific text"
      case .undecided: "no ground"
      }
    return "\(document.body ?? document.title) would prevail as \(ground)"
  }

  /// What a gate said, as one line of `explain`.
  public static func line(_ gate: Gate, _ verdict: GateVerdict) -> String {
    switch verdict {
    case .passes(let why): "passes \(gate.rawValue): \(why)"
    case .stops(let why): "stopped by \(gate.rawValue): \(why)"
    }
  }
}
