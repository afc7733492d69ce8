import Foundation

/// A folder of files that lasts as long as the test that made it.
final class Folder: Sendable {
  let path: String

  /// Writes files, named by their paths below the folder.
  init(_ files: [String: String]) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "countermand-" + UUID().uuidString)
    path = folder.path
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A page of one paragraph a line, issued by a body.
  static func page(_ body: String, _ paragraphs: String...) -> String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <title>Words of \(body)</title>
    <meta name="DC.publisher" content="\(body)">
    <meta name="DCTERMS.issued" content="2025-05-01">
    </head>
    <body>
    \(paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n"))
    </body>
    </html>
    """
  }
}
