/// How a table or one of its cells is laid out.
struct TableShape: Sendable, Equatable {
  /// What a header cell is the header of.
  enum Scope { case unknown, row, column }

  /// Number of columns it covers.
  var columns = 1
  /// Number of rows it covers.
  var rows = 1
  /// What its author says it is the header of.
  var scope = Scope.unknown
  /// Whether a table says that it only lays out a page.
  var isPresentation = false

  /// Columns and rows above which a number is a mistake, as in the HTML standard's own limits.
  static let limit = 1000

  /// One row, one column, nothing said.
  init() {}

  /// Reads `colspan`, `rowspan`, `scope` and `role`.
  init(_ element: ElementStart) {
    element.forEach { name, value in
      switch name.count {
      case 7 where name.elementsEqual("colspan".utf8): columns = TableShape.number(value)
      case 7 where name.elementsEqual("rowspan".utf8): rows = TableShape.number(value)
      case 5 where name.elementsEqual("scope".utf8):
        scope =
          value.first == UInt8(ascii: "r") ? .row : value.first == UInt8(ascii: "c") ? .column : .unknown
      case 4 where name.elementsEqual("role".utf8):
        isPresentation = value.elementsEqual("presentation".utf8) || value.elementsEqual("none".utf8)
      default: break
      }
    }
  }

  private static func number(_ value: UnsafeBufferPointer<UInt8>) -> Int {
    var number = 0
    for digit in value {
      guard (0x30...0x39).contains(digit), number < limit else { break }
      number = number * 10 + Int(digit - 0x30)
    }
    return min(max(number, 1), limit)
  }
}
