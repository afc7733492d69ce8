public import GuidanceIngest
public import GuidanceReports

extension Checker {
  /// Hands over the documents under `paths` as ingest sees them, one file after the other.
  ///
  /// - Parameters:
  ///   - paths: files or folders.
  ///   - receive: takes each document in turn.
  /// - Returns: the guidance that could not be read.
  /// - Throws: `CheckError` when a path is missing or no guidance is found.
  public func outline(_ paths: [String], receive: (Document) -> Void) throws(CheckError) -> [UnreadFile] {
    let files = try list(paths).filter(\.isSupported)
    guard !files.isEmpty else { throw .noGuidance(paths) }
    let notes = try NoteReader(for: files.map(\.path), under: paths)
    let reader = reader
    var unread: [UnreadFile] = []
    for file in files {
      do throws(IngestError) {
        for document in try documentsOf(file, try bytes(of: file), reader, notes, within: limits) {
          receive(document)
        }
      } catch {
        unread.append(UnreadFile(path: file.path, reason: Wording.reason(error)))
      }
    }
    return unread
  }
}
