/// The relations of the pairs of tag senses met so far: a few hundred pairs of them stand behind all pairs of
/// directives.
struct KnownRelations {
  /// A relation with the id of the rule that it makes.
  struct Entry {
    var relation: TagRelation
    var rule: String
  }

  private let senses: Int
  /// For each pair of senses the place of its entry, or why it has none.
  private var places: [Int32]
  private var entries: [Entry] = []

  private static let unasked: Int32 = -1
  private static let none: Int32 = -2

  /// Nothing known of so many senses.
  init(senses: Int) {
    self.senses = senses
    places = [Int32](repeating: Self.unasked, count: senses * senses)
  }

  /// The number of the entry of two senses, in the order of the sides, worked out when they first meet; nil when they
  /// do not clash.
  mutating func number(_ first: Int, _ second: Int, _ derive: () -> Entry?) -> Int? {
    let pair = first * senses + second
    if places[pair] == Self.unasked {
      if let entry = derive() {
        places[pair] = Int32(entries.count)
        entries.append(entry)
      } else {
        places[pair] = Self.none
      }
    }
    return places[pair] == Self.none ? nil : Int(places[pair])
  }

  /// The entry of a number.
  subscript(_ number: Int) -> Entry {
    _read { yield entries[number] }
  }
}
