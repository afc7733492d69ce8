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
    if let reason = waiting.withUnsafeBytes({ ByteWriter.write($0, to: STDOUT_FILENO) }) {
      Terminal.fail("countermand: standard output cannot be written: \(reason)", code: 2)
    }
    waiting.removeAll(keepingCapacity: true)
  }
}
