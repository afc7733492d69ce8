import Foundation

/// Writes several files at once: all of them whole, or none.
enum ReportFiles {
  /// A file that cannot be written, and why.
  struct Failure: Error {
    var file: String
    var reason: String
  }

  /// Whether a file could be written, asked before the work is done.
  static func check(_ file: String) throws(Failure) {
    let folder = PathParts.folder(of: file)
    var isFolder: ObjCBool = false
    let manager = FileManager.default
    if manager.fileExists(atPath: file, isDirectory: &isFolder), isFolder.boolValue {
      throw Failure(file: file, reason: "is a folder")
    }
    guard manager.fileExists(atPath: folder.isEmpty ? "." : folder, isDirectory: &isFolder),
      isFolder.boolValue
    else { throw Failure(file: file, reason: "there is no folder to write it in") }
  }

  /// Writes the texts beside their places, then moves each into its place.
  static func write(_ reports: [(file: String, text: String)]) throws(Failure) {
    var waiting: [(from: String, to: String)] = []
    do throws(Failure) {
      for (number, report) in reports.enumerated() {
        let place = report.file
        guard isPlain(place) else {
          try put(report.text, into: place)
          continue
        }
        let name = ".\(PathParts.name(of: place)).\(getpid())-\(number)"
        let draft = PathParts.path(name, in: PathParts.folder(of: place))
        waiting.append((draft, place))
        try put(report.text, into: draft)
      }
      for (from, to) in waiting where rename(from, to) != 0 { throw last(to) }
    } catch {
      for (from, _) in waiting { unlink(from) }
      throw error
    }
  }

  /// Whether something lies there that must be written into as it is, such as a pipe or a terminal.
  private static func isPlain(_ file: String) -> Bool {
    var status = stat()
    return stat(file, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
  }

  private static func put(_ text: String, into file: String) throws(Failure) {
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw last(file) }
    defer { close(descriptor) }
    var text = text
    let reason = text.withUTF8 { ByteWriter.write(UnsafeRawBufferPointer($0), to: descriptor) }
    if let reason { throw Failure(file: file, reason: reason) }
  }

  private static func last(_ file: String) -> Failure {
    Failure(file: file, reason: ByteWriter.lastError)
  }
}
