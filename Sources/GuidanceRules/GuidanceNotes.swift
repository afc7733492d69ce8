/// A `guidance.yml`: what documents do not say of themselves.
///
/// ```yaml
/// documents:
///   - files: ["letters/*.html", "*.xml"]
///     body: NHS England
///     date: 2024-05-01
///     status: withdrawn
///   - files: "**"
///     body: Department of Health and Social Care
/// ```
///
/// Of the files above a document, the nearest that speaks of it counts; in it, the first entry that matches.
public struct GuidanceNotes: Sendable, Hashable {
  /// Name of the file.
  public static let fileName = "guidance.yml"
  /// Its entries, in file order.
  public var notes: [GuidanceNote] = []

  /// Reads the notes of a file.
  ///
  /// - Parameter isDate: whether a text is a date; an entry whose date is none is an error at its place.
  /// - Throws: `RuleError` with the place of what is wrong.
  public init(
    text: String, file: String, isDate: (String) -> Bool = { _ in true }
  ) throws(RuleError) {
    guard let root = try RuleNode(text: text, file: file) else { return }
    guard let documents = try root.fields(["documents"])["documents"] else {
      throw root.error(.missingKey("documents"))
    }
    for item in documents.items() { notes.append(try GuidanceNotes.note(item, isDate)) }
  }

  /// The first entry that speaks of the file at this path, relative to the folder of the notes.
  public func note(for path: String) -> GuidanceNote? { notes.first { $0.matches(path) } }

  private static func note(_ node: RuleNode, _ isDate: (String) -> Bool) throws(RuleError) -> GuidanceNote {
    let fields = try node.fields(["files"] + GuidanceNote.fieldNames)
    guard let files = fields["files"] else { throw node.error(.missingKey("files")) }
    var note = GuidanceNote(files: try files.strings())
    for name in GuidanceNote.fieldNames {
      guard let value = fields[name] else { continue }
      let text = try value.string()
      switch name {
      case "status" where !GuidanceNote.statusNames.contains(text):
        throw value.error(
          .wrongValue(wanted: "one of " + GuidanceNote.statusNames.joined(separator: ", ")))
      case "type" where !MetadataWords.typeNames.contains(text):
        throw value.error(.wrongValue(wanted: "one of " + MetadataWords.typeNames.joined(separator: ", ")))
      case "date", "from", "until":
        guard isDate(text) else { throw value.error(.wrongValue(wanted: "a date, as 2026-05-01")) }
      default: break
      }
      note.fields[name] = text
    }
    return note
  }
}
