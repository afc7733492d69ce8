/// Opens and closes lists and items for formats that only mark paragraphs as items of a level.
struct ListStack {
  /// Levels of the open lists, outermost first; each has one open item.
  private var levels: [Int] = []

  /// Begins an item of a level, 0 the outermost.
  mutating func item(level: Int, _ builder: inout BlockBuilder) {
    while let last = levels.last, last > level { close(&builder) }
    if levels.last == level {
      builder.close(.item)
    } else {
      builder.open(.list)
      levels.append(level)
    }
    builder.open(.item)
  }

  /// Ends all lists.
  mutating func end(_ builder: inout BlockBuilder) {
    while !levels.isEmpty { close(&builder) }
  }

  private mutating func close(_ builder: inout BlockBuilder) {
    builder.close(.item)
    builder.close(.list)
    levels.removeLast()
  }
}
