/// What the packages of word processors say of themselves: title, dates, language, company.
enum PackageProperties {
  /// Fields of the harvest for the elements of `docProps/core.xml`, `docProps/app.xml` and `meta.xml`. The
  /// dates are those of the file, and so the last to be believed.
  private static let fields = [
    "title": "title", "publisher": "dc.publisher", "language": "language", "contentStatus": "status",
    "identifier": "dc.identifier", "created": "file.created", "creation-date": "file.created",
    "modified": "file.modified", "date": "file.modified", "Company": "file.company",
  ]

  /// Adds the fields of a part.
  static func read(_ tree: borrowing XMLTree, into harvest: inout MetadataHarvest) throws(IngestError) {
    var field: String?
    var values: [(String, String)] = []
    try tree.walk { event in
      switch event {
      case .open(let element): field = fields[element.name]
      case .text(let text): if let field { values.append((field, text)) }
      case .close: field = nil
      }
      return true
    }
    for (field, value) in values { harvest.add(field, value) }
  }
}
