import Foundation

/// The files under the paths a person names.
///
/// Folders are walked in byte order of their names; a name need not be UTF-8. Symbolic links to folders are
/// not followed, and links to files only inside the given folder. What is neither file nor folder (a pipe, a
/// socket) is named as unreadable, never opened.
public struct GuidanceFolder: Sendable {
  /// A file found.
  public struct File: Sendable, Hashable {
    /// Path as it is shown: the given path, and the way below it; bytes that are not UTF-8 as `\xE9`.
    public var path: String
    /// Whether it is of a kind that can be read; others are ignored by name.
    public var isSupported: Bool
    /// Why it is not read, for what is no plain file inside the given folder.
    public var obstacle: String?
    /// The path as the file system has it.
    let location: [UInt8]
  }

  /// Endings of the names of files that are read.
  public static let supportedEndings: Set<String> = [
    "html", "htm", "xhtml", "xml", "akn", "dita", "rss", "atom", "json", "njk", "md", "markdown", "pdf",
    "docx",
    "odt",
  ]

  /// Lists the files under a path, which may be a file itself; a file named directly is always read.
  ///
  /// - Throws: `IngestError.unreadable` when there is nothing at `path`.
  public static func files(under path: String) throws(IngestError) -> [File] {
    let root = Array(path.count > 1 && path.hasSuffix("/") ? path.utf8.dropLast() : path.utf8[...])
    guard kind(at: Array(path.utf8), followingLinks: false) != nil else {
      throw .unreadable(reason: "no such file or folder")
    }
    guard kind(at: root, followingLinks: true) == S_IFDIR else {
      return [File(path: path, isSupported: true, obstacle: obstacle(at: root), location: root)]
    }
    return walk(root)
  }

  /// Reads a file's bytes.
  ///
  /// - Throws: `IngestError.unreadable` with the system's reason, `.tooLarge` before anything is read.
  public static func bytes(of file: File, limit: Int = .max) throws(IngestError) -> [UInt8] {
    try bytes(at: file.location, limit: limit)
  }

  /// Reads the bytes of the file at a path.
  ///
  /// - Throws: `IngestError.unreadable` with the system's reason.
  public static func bytes(of path: String) throws(IngestError) -> [UInt8] {
    try bytes(at: Array(path.utf8), limit: .max)
  }

  /// Whether a name has an ending that is read.
  package static func isSupported(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return false }
    return supportedEndings.contains(name[name.index(after: dot)...].lowercased())
  }
}

// MARK: - Walking

extension GuidanceFolder {
  /// The files below a folder. Folders wait on a list of their own, so that depth costs no stack.
  private static func walk(_ root: [UInt8]) -> [File] {
    let realRoot = realPath(root)
    var found: [File] = []
    var waiting = [root]
    while let path = waiting.popLast() {
      switch kind(at: path, followingLinks: path == root) {
      case S_IFDIR:
        switch names(in: path) {
        case .success(let names): waiting += names.reversed().map { path + [UInt8(ascii: "/")] + $0 }
        case .failure(let error):
          found.append(File(path: shown(path), isSupported: true, obstacle: error.reason, location: path))
        }
      case S_IFLNK: found += link(path, within: realRoot)
      default: found.append(file(at: path, obstacle: obstacle(at: path)))
      }
    }
    return found
  }

  /// The file that a link stands for; none for a folder that is walked anyway.
  private static func link(_ path: [UInt8], within root: [UInt8]?) -> [File] {
    let target = realPath(path)
    let isInside =
      root.flatMap { root in target.map { $0 == root || $0.starts(with: root + [0x2F]) } } ?? false
    if kind(at: path, followingLinks: true) == S_IFDIR {
      guard !isInside else { return [] }
      var folder = file(at: path, obstacle: "a link to a folder outside the given one")
      folder.isSupported = false
      return [folder]
    }
    let isAstray = target != nil && !isInside
    return [
      file(at: path, obstacle: isAstray ? "a link that leads out of the given folder" : obstacle(at: path))
    ]
  }

  private static func file(at path: [UInt8], obstacle: String?) -> File {
    let shown = shown(path)
    return File(path: shown, isSupported: isSupported(shown), obstacle: obstacle, location: path)
  }

  /// A path as text: bytes that are not UTF-8 as `\xE9`.
  private static func shown(_ path: [UInt8]) -> String {
    if let text = String(validating: path, as: UTF8.self) { return text }
    var text = ""
    var index = 0
    while index < path.count {
      let length = path.scalarLength(at: index)
      if length > 0 {
        text += String(decoding: path[index..<index + length], as: UTF8.self)
      } else {
        let digits = String(path[index], radix: 16, uppercase: true)
        text += "\\x" + (digits.count < 2 ? "0" : "") + digits
      }
      index += max(length, 1)
    }
    return text
  }
}

// MARK: - The system

extension GuidanceFolder {
  /// A refusal of the system.
  private struct Refusal: Error {
    var reason: String

    static var last: Refusal { Refusal(reason: String(cString: strerror(errno)).lowercased()) }
  }

  /// Names in a folder that are not hidden, in byte order.
  private static func names(in folder: [UInt8]) -> Result<[[UInt8]], Refusal> {
    guard let stream = opendir(cString(folder)) else { return .failure(.last) }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: UInt8.self, capacity: 256) { bytes in
          Array(UnsafeBufferPointer(start: bytes, count: 256).prefix { $0 != 0 })
        }
      }
      if name.first != UInt8(ascii: ".") { names.append(name) }
    }
    return .success(names.sorted { $0.lexicographicallyPrecedes($1) })
  }

  private static func kind(at path: [UInt8], followingLinks: Bool) -> mode_t? {
    var status = stat()
    let result = followingLinks ? stat(cString(path), &status) : lstat(cString(path), &status)
    return result == 0 ? status.st_mode & S_IFMT : nil
  }

  /// What stands in the way of reading a path as a file, links followed.
  private static func obstacle(at path: [UInt8]) -> String? {
    guard let kind = kind(at: path, followingLinks: true) else { return Refusal.last.reason }
    return kind == S_IFREG ? nil : "not a plain file"
  }

  private static func realPath(_ path: [UInt8]) -> [UInt8]? {
    guard let real = realpath(cString(path), nil) else { return nil }
    defer { free(real) }
    return Array(UnsafeBufferPointer(start: real, count: strlen(real))).map { UInt8(bitPattern: $0) }
  }

  private static func cString(_ path: [UInt8]) -> [CChar] { path.map { CChar(bitPattern: $0) } + [0] }

  /// Reads a plain file; the check is made on what was opened, so that nobody can put a pipe in its place.
  private static func bytes(at path: [UInt8], limit: Int) throws(IngestError) -> [UInt8] {
    let descriptor = open(cString(path), O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(reason: Refusal.last.reason) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(reason: Refusal.last.reason) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable(reason: "not a plain file") }
    guard status.st_size <= limit else { throw .tooLarge(bytes: Int(status.st_size), limit: limit) }
    let size = Int(status.st_size)
    var failure: Refusal?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while filled < size {
        let count = read(descriptor, buffer.baseAddress?.advanced(by: filled), size - filled)
        if count < 0 { failure = .last }
        guard count > 0 else { return }
        filled += count
      }
    }
    if let failure { throw .unreadable(reason: failure.reason) }
    return bytes
  }
}
