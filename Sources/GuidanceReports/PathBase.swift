/// Turns paths as they were given into paths from the root of a repository, as services want them.
///
/// By the letters of the paths alone: nothing is looked up.
public struct PathBase: Sendable {
  private var root: [Substring]
  private var folder: [Substring]

  /// - Parameters:
  ///   - root: the repository's root, absolute.
  ///   - folder: the folder that given paths start from, absolute.
  public init(root: String = "/", folder: String = "/") {
    self.root = root.split(separator: "/")
    self.folder = folder.split(separator: "/")
  }

  /// The file's path from the root; one outside the root stays absolute. `FILE#N` is the file.
  public func path(_ path: String) -> String {
    var parts = path.hasPrefix("/") ? [] : folder
    for part in PathBase.file(path).split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    guard parts.starts(with: root) else { return "/" + parts.joined(separator: "/") }
    return parts.dropFirst(root.count).joined(separator: "/")
  }

  /// The file's path as a URI reference, percent-encoded.
  func uri(_ path: String) -> String {
    let path = self.path(path)
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      let character = Character(Unicode.Scalar(byte))
      if byte < 0x80, character.isLetter || character.isNumber || "-._~/".contains(character) {
        uri.append(character)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return uri
  }

  /// The file of a document that is one part of it.
  private static func file(_ path: String) -> Substring {
    guard let mark = path.lastIndex(of: "#"), path[mark...].dropFirst().allSatisfy(\.isNumber),
      path.index(after: mark) < path.endIndex
    else { return path[...] }
    return path[..<mark]
  }
}
