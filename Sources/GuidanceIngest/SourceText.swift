import CLibXML2

/// A file's bytes as valid UTF-8, with the way back to the bytes on disk.
///
/// UTF-8 files, nearly all, are taken as they are. Other encodings are converted character by character
/// and the offset of every byte is kept.
struct SourceText: Sendable {
  /// Valid UTF-8 without a byte-order mark or NUL.
  private(set) var bytes: [UInt8]
  /// Name of the encoding it was read as.
  private(set) var encoding: String
  /// What was repaired.
  private(set) var notes: [String] = []
  /// File offset for each byte of `bytes` and for its end; nil where they differ by `shift` only.
  private var offsets: [Int32]?
  private var shift = 0

  /// Decodes a file.
  ///
  /// - Throws: `IngestError.empty`, `.binary` or `.unknownEncoding`.
  init(file: [UInt8]) throws(IngestError) {
    guard file.contains(where: { !$0.isASCIISpace }) else { throw .empty }
    let declared = EncodingDeclaration(file)
    encoding = declared.name
    shift = declared.markLength
    bytes = []
    switch declared.name {
    case "utf-8":
      bytes = Array(file.dropFirst(declared.markLength))
      if !bytes.isValidUTF8 { adoptMixedBytes() }
    case "windows-1252": adoptWindows1252(file)
    default: try convert(file, from: declared)
    }
    if let name = declared.refuted { notes.append("declared as \(name), and read as the UTF-8 that it is") }
    repairDoubleEncoding(fileLength: file.count)
    try removeControlBytes(of: file)
  }

  /// Text that was unescaped from a part of another text: `offsets` are places in that text.
  init(unescaped bytes: [UInt8], offsets: [Int32]) {
    self.bytes = bytes
    self.offsets = offsets
    encoding = "utf-8"
  }

  /// Whether the first sign opens a JSON object or list.
  var isJSON: Bool {
    let signs = bytes.lazy.filter { !$0.isASCIISpace }.prefix(2)
    guard let first = signs.first, let next = signs.dropFirst().first else { return false }
    return first == UInt8(ascii: "{")
      ? "\"}".utf8.contains(next)
      : first == UInt8(ascii: "[") && "{[\"]".utf8.contains(next)
  }

  /// Makes blanks of a range.
  mutating func blank(_ range: Range<Int>) {
    for index in range where bytes[index] != UInt8(ascii: "\n") { bytes[index] = 0x20 }
  }

  /// Text that was unpacked from a file: its places are its own.
  init(extracted bytes: [UInt8]) {
    self.bytes = bytes
    encoding = "utf-8"
  }

  /// Offset in the file of an offset in `bytes`.
  func fileOffset(of offset: Int) -> Int {
    guard let offsets else { return offset + shift }
    return offsets.isEmpty ? 0 : Int(offsets[min(offset, offsets.count - 1)])
  }

  /// Bytes that are not UTF-8 in a file said to be so are read as windows-1252, the usual culprit.
  private mutating func adoptMixedBytes() {
    var output: [UInt8] = []
    var places: [Int32] = []
    output.reserveCapacity(bytes.count + bytes.count / 16)
    var index = 0
    while index < bytes.count {
      let length = bytes.scalarLength(at: index)
      if length > 0 {
        for place in index..<index + length {
          output.append(bytes[place])
          places.append(Int32(place + shift))
        }
        index += length
      } else {
        let scalar = Windows1252.scalar(for: bytes[index])
        for byte in String(Character(scalar)).utf8 {
          output.append(byte)
          places.append(Int32(index + shift))
        }
        index += 1
      }
    }
    places.append(Int32(bytes.count + shift))
    bytes = output
    offsets = places
    notes.append("bytes that are not UTF-8 were read as windows-1252")
  }

  private mutating func adoptWindows1252(_ file: [UInt8]) {
    var places: [Int32] = []
    places.reserveCapacity(file.count + file.count / 16)
    bytes.reserveCapacity(file.count + file.count / 16)
    for (place, byte) in file.enumerated() {
      append(Windows1252.scalar(for: byte), at: place, &places)
    }
    places.append(Int32(file.count))
    offsets = places
  }

  private mutating func convert(_ file: [UInt8], from declared: EncodingDeclaration) throws(IngestError) {
    guard let decoder = CharacterDecoder(declared.name) else {
      throw .unknownEncoding(name: declared.name)
    }
    var places: [Int32] = []
    bytes.reserveCapacity(file.count)
    let faults = decoder.decode(file, from: declared.markLength) { place, scalar in
      append(scalar, at: place, &places)
    }
    places.append(Int32(file.count))
    offsets = places
    if faults > 0 { notes.append("\(faults) places are no characters of \(declared.name)") }
  }

  private mutating func append(_ scalar: Unicode.Scalar, at place: Int, _ places: inout [Int32]) {
    for byte in scalar.utf8 {
      bytes.append(byte)
      places.append(Int32(place))
    }
  }

  /// Undoes encoding twice, and thrice; a repaired run keeps the places of the characters it was.
  private mutating func repairDoubleEncoding(fileLength: Int) {
    var count = 0
    for _ in 0..<3 {
      let repairs = DoubleEncoding.repairs(in: bytes)
      guard !repairs.isEmpty else { break }
      count = max(count, repairs.count)
      apply(repairs, fileLength)
    }
    if count > 0 { notes.append("text that was encoded twice was repaired in \(count) places") }
  }

  private mutating func apply(_ repairs: [DoubleEncoding.Repair], _ fileLength: Int) {
    var output: [UInt8] = []
    var places: [Int32] = []
    output.reserveCapacity(bytes.count)
    places.reserveCapacity(bytes.count + 1)
    var index = 0
    for repair in repairs {
      for place in index..<repair.range.lowerBound { places.append(Int32(fileOffset(of: place))) }
      output += bytes[index..<repair.range.lowerBound]
      // All bytes of one character stand at its first: a span never begins inside it.
      var start = 0
      for (byte, place) in zip(repair.bytes, repair.places) {
        if byte & 0xC0 != 0x80 { start = place }
        output.append(byte)
        places.append(Int32(fileOffset(of: start)))
      }
      index = repair.range.upperBound
    }
    for place in index..<bytes.count { places.append(Int32(fileOffset(of: place))) }
    output += bytes[index...]
    places.append(Int32(fileLength))
    bytes = output
    offsets = places
  }

  /// NUL and other bytes that no text holds become blanks, unless there are so many that it is no text.
  private mutating func removeControlBytes(of file: [UInt8]) throws(IngestError) {
    var count = 0
    var first = 0
    for index in bytes.indices where bytes[index] < 0x20 {
      // XML readers drop the first half of a line end, which would shift places; a blank keeps them.
      if bytes[index] == 0x0D {
        let isPair = index + 1 < bytes.count && bytes[index + 1] == 0x0A
        bytes[index] = isPair ? 0x20 : 0x0A
      }
      guard !bytes[index].isASCIISpace else { continue }
      if count == 0 { first = index }
      count += 1
      bytes[index] = 0x20
    }
    if count * 100 > bytes.count { throw .binary(offset: fileOffset(of: first)) }
    if count > 0 { notes.append("\(count) control characters were read as blanks") }
  }
}

extension UInt8 {
  /// The small letter of a capital one of ASCII, and every other byte as it is.
  var lowerCased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
  /// Blank, tab, line feed, form feed or carriage return.
  var isASCIISpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D && self != 0x0B) }
}

extension Array<UInt8> {
  /// Whether all bytes are well-formed UTF-8. O(count).
  var isValidUTF8: Bool { String(validating: self, as: UTF8.self) != nil }

  /// Length of the well-formed UTF-8 scalar at `index`, or 0.
  func scalarLength(at index: Int) -> Int {
    let first = self[index]
    let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0
    guard length > 0, first < 0xF5, index + length <= count else { return 0 }
    return length == 1 || Array(self[index..<index + length]).isValidUTF8 ? length : 0
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// Whether a text stands in these bytes. O(bytes), but where the first byte of the text is common.
  ///
  /// The library's own search for a run of elements is many times slower for so short a one.
  func holds(_ sought: String) -> Bool {
    let sought = Array(sought.utf8)
    guard let first = sought.first else { return true }
    var rest = self[...]
    while let place = rest.firstIndex(of: first) {
      if self[place...].starts(with: sought) { return true }
      rest = self[(place + 1)...]
    }
    return false
  }
}
