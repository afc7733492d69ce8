import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest

extension Wording {
  /// A document of nobody.
  static let noBody = "no body named"

  /// The page's heading: how many contradictions between how many bodies.
  static func headline(_ report: Report, bodies: Int) -> String {
    let count = report.contradictions.count
    guard count > 0 else { return "No contradictions found" }
    let between = bodies > 1 ? " between \(bodies) bodies" : " within one body"
    return "\(grouped(count)) \(plural("contradiction", count))\(between)"
  }

  /// What the heading rests on, in two sentences.
  static func lead(_ report: Report) -> String {
    let documents = report.examined.count
    let bodies = Set(report.examined.compactMap(\.bodyIdentity)).count
    let directives = report.examined.reduce(0) { $0 + $1.directiveCount }
    let noun = plural(report.against == nil ? "document" : "draft", documents)
    let read =
      "\(grouped(directives)) \(plural("directive", directives)) were read in \(grouped(documents)) \(noun) of "
      + "\(bodies) \(bodies == 1 ? "body" : "bodies")"
    let against = report.against.map { ", \(self.against($0))" } ?? ""
    let missing =
      report.skipped.isEmpty
      ? "Every file of guidance was read."
      : "\(grouped(report.skipped.count)) \(plural("file", report.skipped.count)) could not be read: what they say is missing here."
    return "\(read)\(against). \(missing)"
  }

  /// What a severity means.
  static func meaning(_ severity: Severity) -> String {
    switch severity {
    case .constraining: "one limits how the other can be followed"
    case .counteracting: "following one works against the other"
    case .cancelling: "following one makes the other impossible"
    }
  }

  /// A document's status in a word or two.
  static func name(_ status: Metadata.Status) -> String {
    switch status {
    case .draft: "draft"
    case .inForce: "in force"
    case .withdrawn: "withdrawn"
    case .superseded: "superseded"
    }
  }

  /// A document's status, with what replaced it where that is known.
  static func status(_ document: IssuedDocument) -> String {
    let status = document.metadata.status
    guard status == .superseded, let successor = document.metadata.supersededBy else { return name(status) }
    return "\(name(status)) by \(successor)"
  }

  /// The days on which something is in force.
  static func period(_ period: ClosedRange<Int>) -> String {
    let (start, end) = (period.lowerBound, period.upperBound)
    switch (start > 0, end < 90_000_000) {
    case (true, true): return "\(day(start)) to \(day(end))"
    case (true, false): return "from \(day(start))"
    case (false, true): return "until \(day(end))"
    case (false, false): return "no dates given"
    }
  }

  /// Share of modal sentences understood, as a figure.
  static func share(_ coverage: Coverage) -> String {
    coverage.share.map { "\(Int($0 * 100)) %" } ?? "none to read"
  }

  /// A number with blanks between thousands.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(abs(number)))
    var text = number < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  // MARK: - Drawings

  /// A node of the tension map.
  static func node(_ tag: String, _ count: Int) -> String {
    "\(tag): \(count) \(plural("contradiction", count))"
  }

  /// An edge of the tension map.
  static func edge(_ one: String, _ other: String, _ count: PairTally.Count) -> String {
    "\(one) and \(other): \(count.count) \(plural("contradiction", count.count)), the worst \(count.worst.rawValue)"
  }

  /// A row of the time line.
  static func row(_ document: IssuedDocument, _ count: Int) -> String {
    "\(document.title): \(status(document)), \(period(document.period)); \(count) \(plural("contradiction", count))"
  }

  /// What became of the pairs of a family that a baseline or suppressions know.
  static func state(_ states: [PairState], _ judgement: Judgement) -> String {
    if let open = states.first(where: \.isOpen) { return name(open) }
    for case .suppressed(let index) in states {
      return "suppressed: \(decision(judgement.suppressions[index]))"
    }
    return name(.unchanged)
  }

  /// Details that a page has no room for; nil where it has all.
  static func leftOut(_ detail: PageDetail) -> String? {
    switch detail {
    case .full: nil
    case .lean:
      "There are too many contradictions for one page with everything: the sentences around each passage are left out, "
        + "and of the other places only the first three are named."
    case .bare:
      "There are too many contradictions for one page with everything: the sentences around each passage and the other "
        + "places are left out."
    }
  }
}
