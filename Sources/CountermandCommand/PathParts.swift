/// The parts of a path. Foundation's own, in `NSString`, end the program for a path of one letter.
enum PathParts {
  /// The folder that a path leads into; empty for a mere name.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The name at the end of a path.
  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The path of a name in a folder.
  static func path(_ name: String, in folder: String) -> String {
    folder.isEmpty ? name : folder == "/" ? "/" + name : folder + "/" + name
  }
}
