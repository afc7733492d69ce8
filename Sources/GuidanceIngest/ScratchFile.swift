import Foundation

/// A file without a name that is gone when it is no longer used.
final class ScratchFile {
  let descriptor: Int32

  /// A file with these bytes, read from their start; nil when the system gives none.
  init?(_ bytes: [UInt8] = []) {
    let folder = FileManager.default.temporaryDirectory.path
    var name = Array((folder + "/countermand-XXXXXX").utf8CString)
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { return nil }
    unlink(name)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return nil }
      written += count
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Size in bytes.
  var size: Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// All bytes.
  var bytes: [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size)
    var read = 0
    while read < bytes.count {
      let count = bytes[read...].withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress, $0.count, off_t(read))
      }
      guard count > 0 else { return Array(bytes[..<read]) }
      read += count
    }
    return bytes
  }

  /// The first line that is not blank, cut to a length that can be shown.
  var firstLine: String? {
    String(decoding: bytes.prefix(1000), as: UTF8.self).split(separator: "\n")
      .first { !$0.allSatisfy(\.isWhitespace) }.map { String($0.prefix(200)) }
  }
}
