import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

/// Writes JUnit's XML as a view for services that show tests: a suite for each document, in it a case for each
/// rule with its failures. What is accepted counts as skipped.
struct JUnitReporter {
  let base: PathBase

  /// The report as one XML document, ended by a line feed.
  func write(_ report: Report) -> String {
    var suites: [Int: [Alert]] = [:]
    for alert in Alert.all(in: report) { suites[alert.primary.document, default: []].append(alert) }
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    var body: [String] = []
    var total = Counts()
    for number in report.documents.indices {
      let path = base.path(report.documents[number].path)
      body += suite(path, cases(suites[number] ?? [], path, report), &total)
    }
    for file in report.skipped {
      let fault = "<error message=\"\(escape(file.reason))\"/>"
      body += suite(base.path(file.path), [Case(name: "read", content: [fault], fault: .error)], &total)
    }
    lines.append("<testsuites name=\"countermand\" \(total.attributes)>")
    return (lines + body + ["</testsuites>"]).joined(separator: "\n") + "\n"
  }

  private enum Fault { case none, failure, skipped, error }

  private struct Case {
    var name: String
    var content: [String]
    var fault: Fault
  }

  private struct Counts {
    var tests = 0
    var failures = 0
    var errors = 0
    var skipped = 0

    mutating func add(_ fault: Fault) {
      tests += 1
      switch fault {
      case .failure: failures += 1
      case .error: errors += 1
      case .skipped: skipped += 1
      case .none: break
      }
    }

    var attributes: String {
      "tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\""
    }
  }

  private func suite(_ path: String, _ cases: [Case], _ total: inout Counts) -> [String] {
    var counts = Counts()
    for item in cases {
      counts.add(item.fault)
      total.add(item.fault)
    }
    let name = escape(path)
    var lines = ["  <testsuite name=\"\(name)\" \(counts.attributes)>"]
    for item in cases {
      let head = "    <testcase classname=\"\(name)\" name=\"\(escape(item.name))\""
      lines +=
        item.content.isEmpty
        ? [head + "/>"] : [head + ">"] + item.content.map { "      " + $0 } + ["    </testcase>"]
    }
    return lines + ["  </testsuite>"]
  }

  /// A case for each rule; a document without any has one that passes.
  private func cases(_ alerts: [Alert], _ path: String, _ report: Report) -> [Case] {
    guard !alerts.isEmpty else { return [Case(name: "no contradiction", content: [], fault: .none)] }
    var rules: [String] = []
    var byRule: [String: [Alert]] = [:]
    for alert in alerts {
      if byRule[alert.item.rule] == nil { rules.append(alert.item.rule) }
      byRule[alert.item.rule, default: []].append(alert)
    }
    return rules.map { rule in
      let alerts = byRule[rule] ?? []
      let open = alerts.filter { $0.state.isOpen }
      return open.isEmpty
        ? Case(name: rule, content: ["<skipped message=\"accepted in the baseline\"/>"], fault: .skipped)
        : Case(name: rule, content: open.map { failure($0, path, report) }, fault: .failure)
    }
  }

  private func failure(_ alert: Alert, _ path: String, _ report: Report) -> String {
    let (document, directive) = report.passage(alert.primary)
    let place = Wording.place(document.places.place(of: directive.span))
    let text = (["\(path):\(place)"] + Wording.account(alert, report)).map(escape).joined(separator: "&#10;")
    return "<failure type=\"\(alert.item.severity.rawValue)\" "
      + "message=\"\(escape(Wording.title(alert.item, report)))\">\(text)</failure>"
  }

  private func escape(_ text: String) -> String { XMLText.escape(TextStyle().safe(text)) }
}
