extension DocumentReader {
  /// The documents that the parts of a file make: those that have text. Where there are several, or one is a
  /// component, each has its number behind the path.
  func documents(_ parts: [DocumentPart], of file: FileFacts) throws(IngestError) -> [Document] {
    let selected = parts.map { select($0, isPage: file.isPage) }
    let hasComponents = parts.indices.contains { parts[$0].parent != nil && !selected[$0].blocks.isEmpty }
    let kept = parts.indices.filter { index in
      let blocks = selected[index].blocks
      guard parts[index].parent == nil || isHolder(index, parts), hasComponents else {
        return !blocks.isEmpty
      }
      return !file.isFeed && blocks.contains { if case .heading = $0.kind { false } else { true } }
    }
    guard !kept.isEmpty else { throw .noText }
    return kept.enumerated().map { number, index in
      let builder = parts[index].builder
      let metadata = MetadataResolver(
        sources, harvests(index, parts), blocks: builder.blocks, text: builder.text
      ).resolve()
      return Document(
        path: hasComponents ? "\(file.path)#\(number + 1)" : file.path, format: file.format,
        byteCount: file.byteCount, metadata: metadata, text: builder.text, blocks: selected[index].blocks,
        leftOut: selected[index].leftOut, notes: file.notes, map: builder.map, lines: file.lines,
        placeUnit: file.placeUnit, pages: file.pages)
    }
  }

  /// The blocks that are content: of a page, not all are.
  private func select(_ part: DocumentPart, isPage: Bool) -> (blocks: [Block], leftOut: LeftOut) {
    var leftOut = part.allLeftOut
    guard isPage else { return (part.builder.blocks, leftOut) }
    var selector = ContentSelector(
      blocks: part.builder.blocks, text: part.builder.text, notices: furniture.notices)
    let blocks = selector.select(&leftOut)
    return (blocks, leftOut)
  }

  /// Whether a part holds others.
  private func isHolder(_ index: Int, _ parts: [DocumentPart]) -> Bool {
    parts[index...].contains { $0.parent == index }
  }

  /// What a part says of itself, and then what each part around it says.
  private func harvests(_ index: Int, _ parts: [DocumentPart]) -> [MetadataHarvest] {
    var found: [MetadataHarvest] = []
    var next: Int? = index
    while let number = next {
      found.append(parts[number].harvest)
      next = parts[number].parent
    }
    return found
  }
}
