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
