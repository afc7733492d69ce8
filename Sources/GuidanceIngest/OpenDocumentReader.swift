/// Reads an ODT: its XML inside the zip. Places are paragraphs. Source: OpenDocument 1.3, part 3.
struct OpenDocumentReader {
  let limits: ReadingLimits

  /// Reads the document in `bytes`.
  func read(_ bytes: [UInt8]) throws(IngestError) -> ExtractedText {
    try ZipArchive.open(bytes, limit: limits.fileBytes) { (archive) throws(IngestError) in
      guard let content = try archive.part("content.xml") else {
        throw .badArchive(reason: "there is no part content.xml")
      }
      if let manifest = try archive.part("META-INF/manifest.xml"), isEncrypted(try XMLTree(manifest)) {
        throw .encrypted
      }
      var walk = OpenDocumentWalk()
      walk.read(try XMLTree(content))
      if let meta = try archive.part("meta.xml") {
        PackageProperties.read(try XMLTree(meta), into: &walk.text.harvest)
      }
      return walk.text
    }
  }

  private func isEncrypted(_ manifest: borrowing XMLTree) -> Bool {
    var found = false
    manifest.walk { event in
      if case .open(let element) = event, element.name == "encryption-data" { found = true }
      return true
    }
    return found
  }
}
