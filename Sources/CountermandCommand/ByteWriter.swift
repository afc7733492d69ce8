import Foundation

/// Writes bytes to a file descriptor until all of them are out.
enum ByteWriter {
  /// Writes all bytes; gives what is in the way, in the system's words, or nil.
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> String? {
    var written = 0
    while written < bytes.count {
      let count = Foundation.write(
        descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      if count < 0, errno == EINTR { continue }
      if count < 0 { return lastError }
      written += count
    }
    return nil
  }

  /// What the last call to the system complained of.
  static var lastError: String { String(cString: strerror(errno)).lowercased() }
}
