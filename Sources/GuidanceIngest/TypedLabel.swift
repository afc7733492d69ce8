/// A number, letter or bullet that was typed in front of a paragraph: "1.2.3", "(a)", "12.", "•".
struct TypedLabel: Equatable {
  /// What it is made of, and so which list or numbering it belongs to.
  enum Form: Hashable {
    case bullet
    case letter
    case roman
    /// "12.", "12)", "(12)".
    case number
    /// "1.2.3", "41.—(1)", "3(b)".
    case section
    /// A bare number, a label only beside its neighbour in a sequence.
    case integer(Int)
  }

  /// What it is made of.
  var form: Form
  /// Its length in bytes.
  var length: Int
  private var isDash = false

  /// Longest label looked for, in bytes.
  private static let limit = 16

  /// The label at the beginning of a text that has words behind it.
  init?(_ text: ArraySlice<UInt8>) {
    guard text.count > 2, let first = text.first else { return nil }
    if first >= 0x80 || first == UInt8(ascii: "-") || first == UInt8(ascii: "*") {
      guard let length = TypedLabel.bullet(text) else { return nil }
      self.init(form: .bullet, length: length)
      isDash = TypedLabel.dashes.contains { text.starts(with: $0) }
      return
    }
    guard first.isLabelByte, let end = text.prefix(TypedLabel.limit).firstIndex(of: 0x20),
      end + 1 < text.endIndex
    else { return nil }
    var scan = LabelScan(rest: text[text.startIndex..<end])
    guard let form = scan.form(next: text[end + 1]) else { return nil }
    self.init(form: form, length: end - text.startIndex)
  }

  /// A label of known form and length.
  init(form: Form, length: Int) {
    self.form = form
    self.length = length
  }

  /// Whether it makes an item of its paragraph without a list around it; a dash or star does not.
  var isSure: Bool { form != .bullet || !isDash }

  /// Length of a bullet; a dash or star is one when a blank follows.
  private static func bullet(_ text: ArraySlice<UInt8>) -> Int? {
    let start = text.startIndex
    for bullet in bullets where text.starts(with: bullet) {
      return bullet.count < text.count ? bullet.count : nil
    }
    for dash in dashes where text.starts(with: dash) {
      return text.count > dash.count + 1 && text[start + dash.count] == 0x20 ? dash.count : nil
    }
    return nil
  }

  private static let bullets = ["•", "‣", "◦", "●", "○", "▪", "■", "·", "➢", "\u{F0B7}"].map {
    Array($0.utf8)
  }
  private static let dashes = ["-", "*", "–"].map { Array($0.utf8) }
}

/// Reads the bytes of a possible label from left to right.
private struct LabelScan {
  var rest: ArraySlice<UInt8>

  /// The form, when all bytes make one label; `next` is the first byte of the words behind it.
  mutating func form(next: UInt8) -> TypedLabel.Form? {
    guard let first = rest.first else { return nil }
    if first == UInt8(ascii: "(") { return groups() }
    if first.isDigit { return number(next) }
    return letter()
  }

  /// "(a)", "(iv)", "(12)", "(2)(b)".
  private mutating func groups() -> TypedLabel.Form? {
    var form: TypedLabel.Form?
    while let first = rest.first {
      guard first == UInt8(ascii: "("), let close = rest.firstIndex(of: UInt8(ascii: ")")) else { return nil }
      guard let inner = LabelScan.form(of: rest[(rest.startIndex + 1)..<close]) else { return nil }
      form = form == nil ? inner : .section
      rest = rest[(close + 1)...]
    }
    return form
  }

  /// "12.", "12)", "12", "1.2", "1.2.3.", "41.—(1)", "3(b)".
  private mutating func number(_ next: UInt8) -> TypedLabel.Form? {
    guard let value = digits() else { return nil }
    var parts = 1
    while rest.first == UInt8(ascii: "."), rest.dropFirst().first?.isDigit == true {
      rest.removeFirst()
      guard digits() != nil else { return nil }
      parts += 1
    }
    if rest.isEmpty {
      guard parts == 1 else { return parts > 2 || next.opensSentence ? .section : nil }
      return next.opensSentence ? .integer(value) : nil
    }
    if rest.count == 1, rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")") {
      return parts == 1 ? .number : .section
    }
    for mark in [[UInt8(ascii: ".")], Array("—".utf8), Array("–".utf8), [UInt8(ascii: "-")]]
    where rest.starts(with: mark) {
      rest = rest.dropFirst(mark.count)
    }
    return rest.isEmpty ? .section : groups().map { _ in .section }
  }

  /// "a)", "b.", "iv)", "A1.2".
  private mutating func letter() -> TypedLabel.Form? {
    guard let last = rest.last else { return nil }
    if rest.count > 2, rest.first?.isCapital == true, rest.dropFirst().first?.isDigit == true {
      rest.removeFirst()
      return rest.contains(UInt8(ascii: ".")) ? number(UInt8(ascii: "A")).map { _ in .section } : nil
    }
    let inner = rest.dropLast()
    if last == UInt8(ascii: ")") { return LabelScan.form(of: inner) }
    guard last == UInt8(ascii: "."), let form = LabelScan.form(of: inner) else { return nil }
    // "J. Smith" begins with an initial, "e. coli" with nothing that a list has before its fifth item.
    return inner.count == 1 && inner.first?.isCapital == true ? nil : form
  }

  private mutating func digits() -> Int? {
    let run = rest.prefix { $0.isDigit }
    guard !run.isEmpty, run.count <= 3 else { return nil }
    rest = rest.dropFirst(run.count)
    return run.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// What stands between brackets or before one: a letter, a doubled letter, a roman number, a number.
  private static func form(of inner: ArraySlice<UInt8>) -> TypedLabel.Form? {
    guard let first = inner.first, inner.count <= 5 else { return nil }
    if inner.allSatisfy(\.isDigit) { return inner.count <= 3 ? .number : nil }
    if inner.allSatisfy({ "ivx".utf8.contains($0) })
      || (inner.count > 1 && inner.allSatisfy({ "IVX".utf8.contains($0) }))
    {
      return .roman
    }
    guard first.isLetter, inner.count <= 2, inner.allSatisfy({ $0 == first }) else { return nil }
    return .letter
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isCapital: Bool { (0x41...0x5A).contains(self) }
  fileprivate var isLetter: Bool { isCapital || (0x61...0x7A).contains(self) }
  fileprivate var isLabelByte: Bool { isDigit || isLetter || self == UInt8(ascii: "(") }
  /// A capital, a bracket, a quotation mark or a letter beyond ASCII.
  fileprivate var opensSentence: Bool {
    isCapital || self >= 0x80 || self == UInt8(ascii: "[") || self == UInt8(ascii: "(")
      || self == UInt8(ascii: "\"") || self == UInt8(ascii: "'")
  }
}
