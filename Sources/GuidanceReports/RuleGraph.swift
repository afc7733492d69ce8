public import GuidanceRules

/// The model of effects as a graph: tags, variables, what tags want, pay for and need, how variables move each
/// other, and which tags are declared opposed or compatible.
public struct RuleGraph {
  private let rules: RuleSet

  /// The graph of a rule set.
  public init(_ rules: RuleSet) { self.rules = rules }

  /// A line of the graph.
  private struct Line {
    var from: String
    var to: String
    var label: String
    var style: Style
  }

  private enum Style { case effect, edge, opposition, compatibility }

  private var lines: [Line] {
    let own = rules.tags.flatMap { tag in
      tag.wants.sorted { $0.key < $1.key }.map { (tag, $0.key, "wants \($0.value.rawValue)") }
        + tag.pays.sorted { $0.key < $1.key }.map {
          (tag, $0.key, $0.value == .up ? "pays for" : "penalises")
        }
        + tag.needs.map { (tag, $0, "needs") }
    }
    return own.map { Line(from: tag($0.id), to: variable($1), label: $2, style: .effect) }
      + rules.edges.map { edge in
        let when = edge.when.map { " when \($0.rawValue)" } ?? ""
        return Line(
          from: variable(edge.from), to: variable(edge.to), label: (edge.isSame ? "+" : "-") + when,
          style: .edge)
      }
      + rules.oppositions.map {
        Line(from: tag($0.a), to: tag($0.b), label: "\($0.severity) \($0.kind)", style: .opposition)
      }
      + rules.compatible.map {
        Line(from: tag($0.a), to: tag($0.b), label: "compatible", style: .compatibility)
      }
  }

  private var variables: [String] { rules.variables.keys.sorted() }

  private func tag(_ id: String) -> String { "tag_" + name(id) }
  private func variable(_ id: String) -> String { "var_" + name(id) }

  /// Ids of both formats hold letters, digits and underscores.
  private func name(_ id: String) -> String {
    String(id.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }

  /// A label between quotation marks.
  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "/").replacing("\"", with: "'") + "\""
  }

  /// For Graphviz.
  public func dot() -> String {
    var text = "digraph rules {\n  rankdir=LR;\n  node [fontname=\"sans-serif\"];\n"
    for tag in rules.tags { text += "  \(self.tag(tag.id)) [shape=box, label=\(quoted(tag.id))];\n" }
    for id in variables {
      let tooltip = quoted(rules.variables[id] ?? id)
      text += "  \(variable(id)) [shape=ellipse, label=\(quoted(id)), tooltip=\(tooltip)];\n"
    }
    for line in lines {
      let style =
        switch line.style {
        case .effect: ""
        case .edge: ", color=blue"
        case .opposition: ", color=red, dir=both"
        case .compatibility: ", color=gray, style=dashed, dir=none"
        }
      text += "  \(line.from) -> \(line.to) [label=\(quoted(line.label))\(style)];\n"
    }
    return text + "}\n"
  }

  /// For Mermaid.
  public func mermaid() -> String {
    var text = "flowchart LR\n"
    for tag in rules.tags { text += "  \(self.tag(tag.id))[\(quoted(tag.id))]\n" }
    for id in variables { text += "  \(variable(id))([\(quoted(id))])\n" }
    for line in lines {
      let arrow =
        switch line.style {
        case .effect, .edge: "-->"
        case .opposition: "<-->"
        case .compatibility: "-.-"
        }
      text += "  \(line.from) \(arrow)|\(quoted(line.label))| \(line.to)\n"
    }
    return text
  }
}
