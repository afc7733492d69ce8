/// Texts that others refer to by name, as OSCAL's parameters: what is assigned, else the choices, else the
/// label.
///
/// A choice may itself refer to a parameter that comes later, so texts are put together when they are asked
/// for.
struct ParameterTable {
  /// A text with references in it.
  private enum Piece {
    case words(String)
    case reference(String)
  }

  private struct Parameter {
    var values: [[Piece]] = []
    var choices: [[Piece]] = []
    var label: [Piece] = []
  }

  private var parameters: [String: Parameter] = [:]
  private var current: (name: String, depth: Int)?
  private var field: (name: String, pieces: [Piece])?

  /// Whether a parameter is being read.
  var isOpen: Bool { current != nil }

  /// A parameter opens at this depth of elements.
  mutating func open(_ name: String, depth: Int) { current = (name, depth) }

  /// An element opens inside the open parameter.
  mutating func openField(_ name: String) {
    if ["label", "value", "choice"].contains(name) { field = (name, []) }
  }

  /// Text inside the open parameter.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    field?.pieces.append(.words(String(decoding: bytes, as: UTF8.self)))
  }

  /// A reference inside the open parameter.
  mutating func appendReference(_ name: String) { field?.pieces.append(.reference(name)) }

  /// An element closes that was opened at this depth.
  mutating func close(_ name: String, depth: Int) {
    guard let current else { return }
    if let field, field.name == name {
      var parameter = parameters[current.name] ?? Parameter()
      switch name {
      case "value": parameter.values.append(field.pieces)
      case "choice": parameter.choices.append(field.pieces)
      default: parameter.label = field.pieces
      }
      parameters[current.name] = parameter
      self.field = nil
    }
    if depth == current.depth { self.current = nil }
  }

  /// The text a name stands for; the name in brackets where nothing is known of it.
  func text(of name: String) -> String { text(of: name, depth: 0) }

  private func text(of name: String, depth: Int) -> String {
    guard depth < 8, let parameter = parameters[name] else { return "[\(name)]" }
    let choices = parameter.values.isEmpty ? parameter.choices : parameter.values
    let mark = parameter.values.isEmpty ? " or " : ", "
    let pieces = choices.isEmpty ? [parameter.label] : choices
    let texts = pieces.map { pieces in
      pieces.map { piece in
        switch piece {
        case .words(let words): words
        case .reference(let name): text(of: name, depth: depth + 1)
        }
      }.joined().split { $0.isWhitespace }.joined(separator: " ")
    }.filter { !$0.isEmpty }
    return texts.isEmpty ? "[\(name)]" : texts.joined(separator: mark)
  }
}
