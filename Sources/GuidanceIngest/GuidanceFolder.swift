import Foundation

/// The files under the paths a person names.
///
/// Folders are walked in byte order of their names. Symbolic links to folders are not followed; what is
/// neither file nor folder (a pipe, a socket) is named as unreadable, never opened.
public struct GuidanceFolder: Sendable {
  /// A file found.
  public struct File: Sendable, Hashable {
    /// Path as it is shown: the given path, and the way below it.
    public var path: String
    /// Whether it is of a kind that can be read; others are ignored by name.
    public var isSupported: Bool
    /// Why it cannot be read, for what is no plain file.
    public var obstacle: String?
  }

  /// Endings of the names of files that are read.
  public static let supportedEndings: Set<String> = [
    "html", "htm", "xhtml", "xml", "akn", "dita", "rss", "atom", "json", "njk",
  ]

  /// Lists the files under a path, which may be a file itself; a file named directly is always read.
  ///
  /// - Throws: `IngestError.unreadable` when there is nothing at `path`.
  public static func files(under path: String) throws(IngestError) -> [File] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .unreadable(reason: "no such file or folder")
    }
    guard isFolder.boolValue else {
      return [File(path: path, isSupported: true, obstacle: obstacle(at: path))]
    }
    var found: [File] = []
    walk(path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path, into: &found)
    return found
  }

  /// Reads a file's bytes.
  ///
  /// - Throws: `IngestError.unreadable` with the system's reason.
  public static func bytes(of path: String) throws(IngestError) -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe))
    } catch {
      throw .unreadable(reason: systemReason(error))
    }
  }

  private static func walk(_ folder: String, into found: inout [File]) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      found.append(File(path: folder, isSupported: true, obstacle: systemReason(error)))
      return
    }
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where !name.hasPrefix(".") {
      let path = folder + "/" + name
      switch kind(at: path) {
      case .typeDirectory: walk(path, into: &found)
      case .typeSymbolicLink where isFolder(path): continue
      default:
        found.append(File(path: path, isSupported: isSupported(name), obstacle: obstacle(at: path)))
      }
    }
  }

  /// Whether a name has an ending that is read.
  static func isSupported(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return false }
    return supportedEndings.contains(name[name.index(after: dot)...].lowercased())
  }

  private static func kind(at path: String) -> FileAttributeType? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// What stands in the way of reading a path as a file, links followed.
  private static func obstacle(at path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0 else { return String(cString: strerror(errno)).lowercased() }
    return status.st_mode & S_IFMT == S_IFREG ? nil : "not a plain file"
  }

  private static func systemReason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    if let code = underlying?.code, underlying?.domain == NSPOSIXErrorDomain {
      return String(cString: strerror(Int32(code))).lowercased()
    }
    return "cannot be read"
  }
}
