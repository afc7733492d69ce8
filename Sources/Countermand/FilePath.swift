import Foundation

/// The ways in which one file can be written as a path, so that it is known again.
enum FilePath {
  /// The path from the root, without empty and dot parts.
  static func absolute(_ path: String) -> String {
    let whole = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == "..", !parts.isEmpty { parts.removeLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The path as given, from the root, and from the working folder with and without a dot in front.
  static func spellings(of path: String) -> [String] {
    let whole = absolute(path)
    let folder = absolute("") + "/"
    var spellings: Set = [path, whole]
    if whole.hasPrefix(folder) {
      let below = String(whole.dropFirst(folder.count))
      spellings.formUnion([below, "./" + below])
    }
    return spellings.sorted()
  }
}
