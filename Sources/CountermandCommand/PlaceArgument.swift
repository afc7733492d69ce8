import Countermand

/// A place as an argument: `PATH:LINE`, `PATH:LINE:COLUMN`, `PATH:PARAGRAPH` or, in a PDF, `PATH:PAGE:LINE`.
struct PlaceArgument {
  let path: String
  /// One or two numbers from 1.
  private let numbers: [Int]

  init?(_ text: String) {
    var parts = text.split(separator: ":", omittingEmptySubsequences: false)
    var numbers: [Int] = []
    while parts.count > 1, numbers.count < 2, let number = parts.last.flatMap({ Int($0) }) {
      numbers.insert(number, at: 0)
      parts.removeLast()
    }
    guard !numbers.isEmpty else { return nil }
    path = parts.joined(separator: ":")
    self.numbers = numbers
  }

  /// Whether a span covers the place; of a line's column nothing is asked.
  func isIn(_ span: Span, _ places: PlaceScheme) -> Bool {
    let line =
      places.unit == .page && numbers.count > 1
      ? places.line(of: .page(numbers[0], line: numbers[1])) : numbers[0]
    return line.map { (span.line...span.endLine).contains($0) } ?? false
  }

  /// The place for a message.
  var words: String { "line \(numbers.map(String.init).joined(separator: ":"))" }
}
