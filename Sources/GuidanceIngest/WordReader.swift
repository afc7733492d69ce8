/// Reads a DOCX: its XML inside the zip. Places are paragraphs.
///
/// Deleted text is left out and inserted text kept: the text as it stands with all changes accepted. Comments,
/// headers and footers are not read. Source: ECMA-376, WordprocessingML.
struct WordReader {
  let limits: ReadingLimits

  /// Reads the document in `bytes`.
  func read(_ bytes: [UInt8]) throws(IngestError) -> ExtractedText {
    try ZipArchive.open(bytes, limits: limits) { (archive) throws(IngestError) in
      guard let main = try archive.part("word/document.xml") else {
        throw .badArchive(reason: "there is no part word/document.xml")
      }
      var styles = WordStyles()
      if let part = try archive.part("word/styles.xml") {
        try styles.read(XMLTree(part, until: limits.deadline))
      }
      var walk = WordWalk(styles: styles)
      try walk.read(XMLTree(main, until: limits.deadline))
      if let part = try archive.part("word/footnotes.xml") {
        try walk.readNotes(XMLTree(part, until: limits.deadline))
      }
      if let part = try archive.part("docProps/core.xml") {
        try PackageProperties.read(XMLTree(part, until: limits.deadline), into: &walk.text.harvest)
      }
      if let part = try archive.part("docProps/app.xml") {
        try PackageProperties.read(XMLTree(part, until: limits.deadline), into: &walk.text.harvest)
      }
      return walk.text
    }
  }
}
