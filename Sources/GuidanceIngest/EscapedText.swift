/// Characters that are themselves markup, gathered with the place of each in the file.
struct EscapedText {
  private var bytes: [UInt8] = []
  private var offsets: [Int32] = []
  private var end = 0

  /// Adds characters; an entity's all stand where the entity begins.
  mutating func append(_ run: UnsafeBufferPointer<UInt8>, _ place: SourceRun) {
    bytes.append(contentsOf: run)
    let isLinear = place.length == run.count
    for index in run.indices { offsets.append(Int32(isLinear ? place.start + index : place.start)) }
    end = place.start + place.length
  }

  /// The markup, ready to be parsed.
  var source: SourceText { SourceText(unescaped: bytes, offsets: offsets + [Int32(end)]) }

  /// Whether there is nothing to parse.
  var isEmpty: Bool { bytes.isEmpty }
}
