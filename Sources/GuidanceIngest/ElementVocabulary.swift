/// The elements of one markup vocabulary and what they are.
///
/// Names are matched without prefix; lower-cased for HTML. An element that is not listed is what it is in
/// the `base` vocabulary, or has the `otherwise` role. Lookup is by a hash of the name's bytes: O(name).
struct ElementVocabulary: Sendable {
  /// What attributes make of an element, against its name.
  struct Exception: Sendable {
    /// Name of the element; nil for all.
    var element: String?
    /// Attribute that must be there.
    var attribute: String
    /// Its values; empty for any.
    var values: Set<String> = []
    /// An attribute that must not be there.
    var absent: String?
    /// What the element is.
    var role: ElementRole
    /// Whether it is left out because it is not in force.
    var isLapsed = false
  }

  /// Name for people: `HTML`, `CLML`.
  let name: String
  /// Elements that attributes make something else, first match first.
  let exceptions: [Exception]
  /// Attributes that hold the label of an element, by its name.
  let labels: [String: String]
  /// Whether text outside its components is no document of its own.
  let isFeed: Bool
  private let roles: [UInt64: ElementRole]
  private let otherwise: ElementRole

  /// A vocabulary from `role: "names parted by blanks"`.
  init(
    _ name: String, otherwise: ElementRole, base: ElementVocabulary? = nil, isFeed: Bool = false,
    labels: [String: String] = [:], exceptions: [Exception] = [], _ groups: [(ElementRole, String)]
  ) {
    self.name = name
    self.otherwise = otherwise
    self.isFeed = isFeed
    self.labels = labels
    self.exceptions = exceptions
    var roles = base?.roles ?? [:]
    for (role, names) in groups {
      for element in names.split(separator: " ") { roles[Self.key(element.utf8)] = role }
    }
    self.roles = roles
  }

  /// Role of the element with this name.
  func role(of name: UnsafeBufferPointer<UInt8>) -> ElementRole { roles[Self.key(name)] ?? otherwise }

  /// The exception that holds for an element, or nil.
  func exception(for element: ElementStart) -> Exception? {
    exceptions.first { exception in
      if let name = exception.element, !element.name.elementsEqual(name.utf8) { return false }
      guard let value = element.value(exception.attribute) else { return false }
      if let absent = exception.absent, element.value(absent) != nil { return false }
      return exception.values.isEmpty || exception.values.contains(value)
    }
  }

  /// FNV-1a of the name's bytes.
  static func key(_ name: some Sequence<UInt8>) -> UInt64 {
    name.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
