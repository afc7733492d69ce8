/// What somebody says of documents in a `guidance.yml` beside them.
public struct GuidanceNote: Sendable, Hashable {
  /// Patterns of the files it speaks of, relative to the note's folder: `*` any part of a name, `**` any
  /// folders, `?` one sign.
  public var files: [String]
  /// What it says, by field: `title`, `body`, `date`, `from`, `until`, `status`, `superseded-by`, `audience`,
  /// `extent`, `type`, `language`, `identity`, `address`.
  public var fields: [String: String] = [:]

  /// Fields that a note may give.
  public static let fieldNames = [
    "title", "body", "date", "from", "until", "status", "superseded-by", "audience", "extent", "type",
    "language", "identity", "address",
  ]
  /// Statuses as they are written in a note.
  public static let statusNames = ["draft", "in force", "withdrawn", "superseded"]

  /// Whether it speaks of the file at this path, relative to its folder.
  ///
  /// A pattern without a slash is compared with the file's name alone, in any folder below.
  public func matches(_ path: String) -> Bool {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return files.contains { pattern in
      GuidanceNote.matches(Array(pattern.utf8)[...], Array((pattern.contains("/") ? path : name).utf8)[...])
    }
  }

  /// Glob matching by backtracking at the stars. O(pattern x path) for each star.
  private static func matches(_ pattern: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>) -> Bool {
    guard let first = pattern.first else { return path.isEmpty }
    let slash = UInt8(ascii: "/")
    if first == UInt8(ascii: "*") {
      let rest = pattern.dropFirst()
      let isDeep = rest.first == UInt8(ascii: "*")
      // `**/` may stand for no folder at all.
      let tail = isDeep ? rest.dropFirst() : rest
      if isDeep, tail.first == slash, matches(tail.dropFirst(), path) { return true }
      for index in path.startIndex...path.endIndex {
        if matches(tail, path[index...]) { return true }
        if index < path.endIndex, path[index] == slash, !isDeep { return false }
      }
      return false
    }
    guard let sign = path.first else { return false }
    guard first == sign || (first == UInt8(ascii: "?") && sign != slash) else { return false }
    return matches(pattern.dropFirst(), path.dropFirst())
  }
}
