import Foundation

/// Standard output, written in pieces of some size.
struct StandardOutput: TextOutputStream {
  private var waiting: [UInt8] = []
  private static let pieceSize = 1 << 16

  /// Takes a text; what waits goes out when it is much, and at `flush`.
  mutating func write(_ text: String) {
    waiting += text.utf8
    if waiting.count >= Self.pieceSize { flush() }
  }

  /// Writes what waits; ends the program where nobody takes it.
  mutating func flush() {
    var written = 0
    while written < waiting.count {
      let count = waiting.withUnsafeBytes { bytes in
        Foundation.write(STDOUT_FILENO, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0 {
        let reason = String(cString: strerror(errno)).lowercased()
        Terminal.fail("countermand: standard output cannot be written: \(reason)", code: 2)
      }
      written += count
    }
    waiting.removeAll(keepingCapacity: true)
  }
}
