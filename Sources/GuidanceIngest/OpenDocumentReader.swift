/// Reads an ODT: its XML inside the zip. Places are paragraphs. Source: OpenDocument 1.3, part 3.
struct OpenDocumentReader {
  let limits: ReadingLimits

  /// Reads the document in `bytes`.
  func read(_ bytes: [UInt8]) throws(IngestError) -> ExtractedText {
    try ZipArchive.open(bytes, limits: limits) { (archive) throws(IngestError) in
      guard let content = try archive.part("content.xml") else {
        throw .badArchive(reason: "there is no part content.xml")
      }
      if let manifest = try archive.part("META-INF/manifest.xml"),
        try isEncrypted(XMLTree(manifest, until: limits.deadline))
      {
        throw .encrypted
      }
      var walk = OpenDocumentWalk()
      try walk.read(XMLTree(content, until: limits.deadline))
      if let meta = try archive.part("meta.xml") {
        try PackageProperties.read(XMLTree(meta, until: limits.deadline), into: &walk.text.harvest)
      }
      return walk.text
    }
  }

  private func isEncrypted(_ manifest: borrowing XMLTree) throws(IngestError) -> Bool {
    var found = false
    try manifest.walk { event in
      if case .open(let element) = event, element.name == "encryption-data" { found = true }
      return true
    }
    return found
  }
}
