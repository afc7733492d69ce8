/// Tells which paragraphs with typed labels are items of a list, and what leads into it.
///
/// "Trusts must—", "(a) publish", "(i) plans, and", "(ii) accounts", "(b) consult.": four items at two levels.
struct TypedLists {
  /// An open level: the labels it uses and the block that leads into it.
  private struct Level {
    var form: TypedLabel.Form
    var stem: Int?
  }

  private var levels: [Level] = []
  /// The letter of the last item that had one.
  private var lastLetter: UInt8?

  /// Whether the paragraph just before was an item.
  var isOpen: Bool { !levels.isEmpty }

  /// What leads into a paragraph with this label.
  ///
  /// - Parameters:
  ///   - label: the label's bytes.
  ///   - leading: the block before, when its words lead on.
  ///   - isStrong: whether it ends with a colon or a dash.
  /// - Returns: nil for a paragraph that is no item, else its stem, which may be none.
  mutating func stem(
    _ form: TypedLabel.Form, _ label: ArraySlice<UInt8>, after leading: Int?, isStrong: Bool
  ) -> Int?? {
    let form = settled(form, label)
    if let depth = levels.lastIndex(where: { $0.form == form }) {
      levels.removeSubrange((depth + 1)...)
      return .some(levels[depth].stem)
    }
    switch form {
    case .bullet: break
    case .letter, .roman: if leading == nil { return nil }
    case .number: if leading == nil || !isStrong { return nil }
    case .section, .integer: return nil
    }
    levels.append(Level(form: form, stem: leading))
    return .some(leading)
  }

  /// Another block came between.
  mutating func end() { if !levels.isEmpty { levels.removeAll(keepingCapacity: true) } }

  /// "(i)" after "(h)" is a letter, else a roman number; so is "v", "x" among letters.
  private func settled(_ form: TypedLabel.Form, _ label: ArraySlice<UInt8>) -> TypedLabel.Form {
    guard form == .roman, levels.last?.form == .letter else { return form }
    let letters = label.filter { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    return letters.count == 1 && lastLetter.map { $0 + 1 == letters[0] } == true ? .letter : form
  }

  /// Remembers the label of an item.
  mutating func remember(_ label: ArraySlice<UInt8>) {
    lastLetter = label.first { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
  }
}
