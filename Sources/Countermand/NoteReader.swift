import GuidanceIngest
import GuidanceRules

/// Finds the `guidance.yml` that speaks of a file and puts what it says into a document's metadata.
///
/// What a note says counts before what the document says: a person wrote it for this file.
struct NoteReader: Sendable {
  /// Notes by folder, as read; folders without a note are nil.
  private var known: [String: GuidanceNotes?] = [:]

  private let roots: [String]

  /// Reads the notes of every folder between these files and the paths they were found under; beside a file
  /// that was named itself, those of its own folder. Nothing further up is looked at.
  ///
  /// - Throws: `CheckError.notes` for the first file that is wrong.
  init(for files: [String], under roots: [String]) throws(CheckError) {
    self.roots = roots.map { $0.count > 1 && $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    for file in files {
      for folder in folders(above: file) where known[folder] == nil {
        do throws(RuleError) {
          known[folder] = .some(try NoteReader.notes(in: folder))
        } catch {
          throw .notes(error)
        }
      }
    }
  }

  private static func notes(in folder: String) throws(RuleError) -> GuidanceNotes? {
    let path = (folder.isEmpty ? "" : folder == "/" ? "/" : folder + "/") + GuidanceNotes.fileName
    guard let file = (try? GuidanceFolder.files(under: path))?.first, file.path == path else { return nil }
    guard file.obstacle == nil, let bytes = try? GuidanceFolder.bytes(of: path),
      let text = String(validating: bytes, as: UTF8.self)
    else {
      throw RuleError(
        file: path, line: 1, column: 1,
        fact: .unreadable(reason: file.obstacle ?? "not readable as UTF-8"))
    }
    return try GuidanceNotes(text: text, file: path) { IssueDate(parsing: $0) != nil }
  }

  /// Puts what is said of the file at `path` into the metadata of a document in it.
  func apply(to metadata: inout Metadata, of path: String) {
    guard let fields = fields(for: path) else { return }
    fields.forEach { NoteReader.set($0, $1, in: &metadata) }
    if fields["superseded-by"] != nil, fields["status"] == nil { metadata.status = .superseded }
  }

  /// What is said of the file at `path`, by field; nil when nothing is.
  func fields(for path: String) -> [String: String]? {
    for folder in folders(above: path) {
      guard let notes = known[folder] ?? nil else { continue }
      let below =
        folder.isEmpty
        ? path : String(path.dropFirst(folder.hasSuffix("/") ? folder.count : folder.count + 1))
      if let note = notes.note(for: below) { return note.fields }
    }
    return nil
  }

  /// Folders above a file up to the path it was found under, nearest first; the working folder is "".
  private func folders(above path: String) -> [String] {
    var folders: [String] = []
    var rest = path[...]
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      folders.append(rest.isEmpty ? "/" : String(rest))
      if roots.contains(path) || roots.contains(String(rest)) { return folders }
    }
    return path.hasPrefix("/") ? folders : folders + [""]
  }

  private static func set(_ field: String, _ value: String, in metadata: inout Metadata) {
    switch field {
    case "title": metadata.title = value
    case "body":
      metadata.body = value
      metadata.isBodyGuessed = false
    case "date": metadata.date = IssueDate(parsing: value)
    case "from": metadata.inForceFrom = IssueDate(parsing: value)
    case "until": metadata.inForceUntil = IssueDate(parsing: value)
    case "status":
      metadata.status = Metadata.Status(rawValue: value == "in force" ? "inForce" : value) ?? .inForce
    case "superseded-by": metadata.supersededBy = value
    case "audience": metadata.audience = value
    case "extent": metadata.extent = value
    case "type": metadata.type = DocumentType(rawValue: value)
    case "language": metadata.language = value
    case "identity": metadata.identifier = value
    case "address": metadata.address = value
    default: break
    }
  }
}
