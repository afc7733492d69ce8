/// Tells the raised mark of a footnote from an exponent, a unit or the ending of an ordinal.
enum FootnoteMark {
  /// Whether raised text is the mark of a footnote.
  ///
  /// "trusts³" and "services.¹²" have one, "m²", "10⁹" and "1ˢᵗ" have none.
  ///
  /// - Parameters:
  ///   - text: the raised text.
  ///   - front: the text in front of it.
  ///   - isLink: whether it leads somewhere.
  static func isMark(_ text: ArraySlice<UInt8>, behind front: ArraySlice<UInt8>, isLink: Bool) -> Bool {
    guard text.count <= 12 else { return false }
    let bare = text.filter { !" ,[]()".utf8.contains($0) }
    if bare.isEmpty { return false }
    if symbols.contains(where: { $0.elementsEqual(bare) }) { return true }
    guard bare.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }) || dashed(bare) else {
      return isLink && bare.count <= 3
    }
    return isLink || text.first == UInt8(ascii: "[") || followsWord(front)
  }

  private static let symbols = ["*", "**", "***", "†", "‡", "§", "¶", "††"].map { Array($0.utf8) }

  /// "1–3".
  private static func dashed(_ bytes: [UInt8]) -> Bool {
    let parts = String(decoding: bytes, as: UTF8.self).split(separator: "–")
    return parts.count == 2 && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
  }

  /// Whether a word of three letters or more, or a mark that ends a clause, stands in front.
  private static func followsWord(_ front: ArraySlice<UInt8>) -> Bool {
    guard let last = front.last(where: { $0 != 0x20 }) else { return false }
    if ".,;:]\"".utf8.contains(last) || last >= 0x80 { return true }
    let start = front.lastIndex { !(0x61...0x7A).contains($0 | 0x20) && $0 != 0x20 }.map { $0 + 1 }
    let word = front[(start ?? front.startIndex)...].split(separator: 0x20).last ?? []
    return word.count > 2 && !units.contains { $0.elementsEqual(word) }
  }

  /// Units that have squares and cubes.
  private static let units = [
    "meter", "meters", "metre", "metres", "centimetre", "centimetres", "inch", "inches", "feet", "foot",
    "mile",
    "miles", "cells",
  ].map { Array($0.utf8) }
}
