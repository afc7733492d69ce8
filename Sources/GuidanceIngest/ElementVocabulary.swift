/// The elements of one markup vocabulary and what they are.
///
/// Names are matched without prefix; lower-cased for HTML. An element that is not listed has the
/// vocabulary's `otherwise` role. Lookup is by a hash of the name's bytes: O(name).
struct ElementVocabulary: Sendable {
  /// Name for people: `HTML`, `CLML`.
  let name: String
  private let roles: [UInt64: ElementRole]
  private let otherwise: ElementRole

  /// A vocabulary from `role: "names parted by blanks"`.
  init(_ name: String, otherwise: ElementRole, _ groups: [(ElementRole, String)]) {
    self.name = name
    self.otherwise = otherwise
    var roles: [UInt64: ElementRole] = [:]
    for (role, names) in groups {
      for element in names.split(separator: " ") { roles[Self.key(element.utf8)] = role }
    }
    self.roles = roles
  }

  /// Role of the element with this name.
  func role(of name: UnsafeBufferPointer<UInt8>) -> ElementRole { roles[Self.key(name)] ?? otherwise }

  /// FNV-1a of the name's bytes.
  static func key(_ name: some Sequence<UInt8>) -> UInt64 {
    name.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
