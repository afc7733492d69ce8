import Foundation
import Testing

/// Debian's chromium with its driver, and axe-core where `scripts/install-browser` has put it.
enum Browser {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let script = root.appendingPathComponent("scripts/check-page").path
  private static let axe = root.appendingPathComponent(".build/axe/axe.min.js").path

  /// What to do where there is none.
  static let hint: Comment =
    "no chromium with its driver and python3-selenium: scripts/install-browser installs them"

  /// Whether a page can be opened here.
  static let isAvailable: Bool = {
    let programs = ["/usr/bin/chromium", "/usr/bin/chromedriver", "/usr/bin/python3"]
    guard programs.allSatisfy(FileManager.default.isExecutableFile) else { return false }
    return (try? run("/usr/bin/python3", ["-c", "import selenium"]).code) == 0
  }()

  /// What is wrong with a page; nothing when it keeps its promises.
  static func faults(of page: String, options: [String] = []) throws -> String {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("page-\(UUID().uuidString).html")
    try page.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let isLight = options.isEmpty && FileManager.default.fileExists(atPath: axe)
    let (code, output) = try run(script, [file.path] + options + (isLight ? ["--axe", axe] : []))
    if !options.isEmpty { print(output) }
    return code == 0 ? "" : "\(output) (ended with \(code))"
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> (code: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.standardError
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
