import ArgumentParser
import Countermand
import Foundation

/// Standard output and standard error.
enum Terminal {
  /// Writes a report to standard output.
  static func write(_ text: String) {
    var output = StandardOutput()
    output.write(text)
    output.flush()
  }

  /// Writes lines to standard error, without anything in them that steers a terminal.
  static func note(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let safe = lines.map { TextStyle().safe(String($0)) }.joined(separator: "\n")
    FileHandle.standardError.write(Data((safe + "\n").utf8))
  }

  /// Writes a message to standard error and ends with a code.
  static func fail(_ message: String, code: Int32) -> Never {
    note(message)
    Foundation.exit(code)
  }

  /// Columns of the terminal on standard output; 0 when it is none.
  static var width: Int {
    guard isatty(STDOUT_FILENO) == 1 else { return 0 }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
