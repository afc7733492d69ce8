import GuidanceRules
import Testing

@testable import GuidanceDirectives

/// A phrase with the quantities in it: how each is written in short, one after the other.
///
/// The short form is the dimension's name and the set: `duration 14..`, `duration ..<5`, `percentage 20`;
/// a role other than measure stands in front.
struct QuantityRow: Sendable, CustomTestStringConvertible {
  var text: String
  var wanted: [String]
  var testDescription: String { text }

  init(_ text: String, _ wanted: String...) {
    self.text = text
    self.wanted = wanted
  }

  /// Checks the row.
  func check() throws {
    let got = try QuantityRow.read(text).map(QuantityRow.short)
    #expect(got == wanted, "\(text)")
  }

  /// What is read from a phrase with the shipped rules.
  static func read(_ text: String) throws -> [Quantity] {
    var words = WordTable(try Reading.shipped.get().vocabulary)
    let bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(of: bytes, in: 0..<bytes.count, &words)
    return QuantityReader(tokens: tokens, range: 0..<tokens.count, text: bytes).read(words)
  }

  /// The short form of a quantity.
  static func short(_ quantity: Quantity) -> String {
    let role = quantity.role == .measure ? "" : quantity.role.rawValue + " "
    return role + quantity.dimension.rawValue + " " + set(quantity)
  }

  private static func set(_ quantity: Quantity) -> String {
    if let lower = quantity.lower, quantity.isPoint { return figure(lower) }
    let lower = quantity.lower.map { figure($0) + (quantity.excludesLower ? "<" : "") } ?? ""
    let upper = quantity.upper.map { (quantity.excludesUpper ? "<" : "") + figure($0) } ?? ""
    return lower + ".." + upper
  }

  /// A figure to three places.
  private static func figure(_ value: Double) -> String {
    let rounded = (value * 1000).rounded() / 1000
    return rounded == rounded.rounded() ? String(Int(rounded)) : "\(rounded)"
  }
}
