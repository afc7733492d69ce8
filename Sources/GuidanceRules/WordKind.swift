/// What kind of token a spelling is.
package enum WordKind: Sendable, Hashable {
  case word
  /// A number in figures or words, with its value.
  case number(Double)
  /// `30%`, with its value in per cent.
  case percentage(Double)
  /// `£5`, `£18.76`, `£20m`, with its value in the currency's unit.
  case money(Double)
  /// Figures with letters behind them: `65k`, `2nd`, `10mg`.
  case mixed(Double, suffix: String)

  /// Kind of a lower-case spelling.
  init(_ spelling: String) {
    guard let first = spelling.first else { self = .word; return }
    let isMoney = "£$€".contains(first)
    guard first.isNumber || isMoney else {
      self = NumberWord.value(of: spelling).map { .number($0) } ?? .word
      return
    }
    let digits = spelling.drop { "£$€".contains($0) }.prefix { $0.isNumber || $0 == "." || $0 == "," }
    let value = Double(digits.filter { $0 != "," }) ?? 0
    let suffix = String(spelling.drop { "£$€".contains($0) }.dropFirst(digits.count))
    if isMoney {
      self = .money(value * (NumberWord.scale(of: suffix) ?? 1))
    } else if suffix == "%" {
      self = .percentage(value)
    } else {
      self = suffix.isEmpty ? .number(value) : .mixed(value, suffix: suffix)
    }
  }

  /// Whether a `#` of a pattern stands for it.
  var isNumber: Bool {
    switch self {
    case .number, .mixed: true
    default: false
    }
  }
}
