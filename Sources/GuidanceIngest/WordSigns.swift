/// A table from words and short phrases to what they are a sign of, looked up by the bytes of an attribute.
///
/// One pass over an attribute, no string made: a running hash of the word, of the two words and of the three
/// words that end here. O(bytes).
struct WordSigns: Sendable {
  private var keys: [UInt64]
  private var signs: [PageFurniture.Signs]
  private let mask: Int

  /// A table from words, lower case, words of a phrase parted by hyphens.
  init(_ lists: [(words: Set<String>, sign: PageFurniture.Signs)]) {
    let count = lists.reduce(0) { $0 + $1.words.count }
    var size = 16
    while size < count * 4 { size *= 2 }
    mask = size - 1
    keys = [UInt64](repeating: 0, count: size)
    signs = [PageFurniture.Signs](repeating: [], count: size)
    for (words, sign) in lists {
      for word in words { insert(WordSigns.key(word.utf8), sign) }
    }
  }

  /// What the whole attribute, without regard to case and outer blanks, is a sign of.
  func sign(ofWhole value: UnsafeBufferPointer<UInt8>) -> PageFurniture.Signs {
    var hash = WordSigns.seed
    for byte in value where !byte.isASCIISpace { hash = WordSigns.step(hash, byte.lowerCased) }
    return self[hash]
  }

  /// What the names in an attribute are signs of; names are parted by blanks.
  func signs(in value: UnsafeBufferPointer<UInt8>) -> PageFurniture.Signs {
    var all: PageFurniture.Signs = []
    var index = 0
    while index < value.count {
      while index < value.count, value[index].isASCIISpace { index += 1 }
      let start = index
      while index < value.count, !value[index].isASCIISpace { index += 1 }
      if index > start { all.formUnion(signs(ofName: value, start..<index)) }
    }
    return all
  }

  /// Signs of one name: a phrase that is kept takes its furniture away.
  private func signs(
    ofName value: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> PageFurniture.Signs {
    var found: PageFurniture.Signs = []
    // Hashes of the phrases of one, two and three words that are being read; 0 for none.
    var one: UInt64 = 0
    var two: UInt64 = 0
    var three: UInt64 = 0
    var isInside = false
    for index in range {
      let byte = value[index]
      guard byte.isASCIILetter else {
        if isInside { found.formUnion(look(one, two, three)) }
        isInside = false
        continue
      }
      if isInside, byte < 0x61, value[index - 1] >= 0x61 {
        found.formUnion(look(one, two, three))
        isInside = false
      }
      if !isInside {
        three = two == 0 ? 0 : WordSigns.step(two, UInt8(ascii: "-"))
        two = one == 0 ? 0 : WordSigns.step(one, UInt8(ascii: "-"))
        one = WordSigns.seed
        isInside = true
      }
      let small = byte | 0x20
      one = WordSigns.step(one, small)
      if two != 0 { two = WordSigns.step(two, small) }
      if three != 0 { three = WordSigns.step(three, small) }
    }
    if isInside { found.formUnion(look(one, two, three)) }
    return found.contains(.kept) ? found.subtracting([.kept, .furniture]) : found
  }

  private func look(_ one: UInt64, _ two: UInt64, _ three: UInt64) -> PageFurniture.Signs {
    var found = self[one]
    if two != 0 { found.formUnion(self[two]) }
    if three != 0 { found.formUnion(self[three]) }
    return found
  }

  private subscript(_ key: UInt64) -> PageFurniture.Signs {
    var place = Int(truncatingIfNeeded: key >> 20) & mask
    while keys[place] != 0 {
      if keys[place] == key { return signs[place] }
      place = (place + 1) & mask
    }
    return []
  }

  private mutating func insert(_ key: UInt64, _ sign: PageFurniture.Signs) {
    var place = Int(truncatingIfNeeded: key >> 20) & mask
    while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
    keys[place] = key
    signs[place].formUnion(sign)
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  private static func key(_ word: some Sequence<UInt8>) -> UInt64 { word.reduce(seed) { step($0, $1) } }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}
