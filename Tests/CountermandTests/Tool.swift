import Foundation
import Testing

/// The built command, run as a process of its own.
enum Tool {
  /// What a run left behind.
  struct Result: Sendable {
    var code: Int32
    var output: String
    var errors: String
  }

  /// Options for the general pack alone, which a debug build reads much sooner than all packs.
  static let generalRules = [
    "--no-builtin-rules", "--rules", Corpus.root.appendingPathComponent("rules/general").path,
  ]

  /// Runs `countermand` with these arguments.
  static func run(_ arguments: String...) throws -> Result { try run(arguments) }

  /// Runs `countermand` with these arguments; `environment` is added to the test's own.
  ///
  /// - Parameters:
  ///   - place: the working folder; the test's own by default.
  ///   - device: where its output goes and is lost; it is kept by default.
  ///   - interrupt: a signal that is sent after so many seconds.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], in place: String? = nil,
    onto device: String? = nil, interrupt: (signal: Int32, after: Double)? = nil
  ) throws -> Result {
    let folder = try Folder(["out": "", "err": ""])
    let process = Process()
    process.executableURL = try binary()
    process.arguments = arguments
    if let place { process.currentDirectoryURL = URL(fileURLWithPath: place) }
    process.environment = ProcessInfo.processInfo.environment.filter { $0.key != "NO_COLOR" }
      .merging(environment) { $1 }
    let (output, errors) = (folder.path + "/out", folder.path + "/err")
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: device ?? output))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errors))
    try process.run()
    if let interrupt {
      Thread.sleep(forTimeInterval: interrupt.after)
      kill(process.processIdentifier, interrupt.signal)
    }
    let deadline = Date(timeIntervalSinceNow: 60)
    while process.isRunning, Date() < deadline { Thread.sleep(forTimeInterval: 0.01) }
    if process.isRunning { process.terminate() }
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus, output: try String(contentsOfFile: output, encoding: .utf8),
      errors: try String(contentsOfFile: errors, encoding: .utf8))
  }

  /// Starts `countermand` with these arguments; what it writes is lost.
  static func start(_ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = try binary()
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// The binary lies beside the tests in the build folder.
  private static func binary() throws -> URL {
    let own = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()
    let places = [own, Corpus.root.appendingPathComponent(".build/debug")]
    let found = places.map { $0.appendingPathComponent("countermand") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    return try #require(found, "no binary beside \(own.path)")
  }
}
