import ArgumentParser
import Countermand

/// How documents are read.
struct ReadingOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("Issuing body of documents that name none.", valueName: "name"))
  var body: String?

  @Option(
    name: .long, help: ArgumentHelp("Files read at the same time (default: one a processor).", valueName: "n")
  )
  var jobs: Int?

  @Flag(name: .long, help: "Unreadable guidance is a warning, not a failure.")
  var allowUnreadable = false

  @Option(name: .long, help: ArgumentHelp("Refuse files of more megabytes (default: 128).", valueName: "mb"))
  var maxFileSize: Int?

  @Option(
    name: .long, help: ArgumentHelp("Refuse elements nested deeper (default: 4096).", valueName: "n"))
  var maxDepth: Int?

  @Option(
    name: .long,
    help: ArgumentHelp("Refuse entities that stand for more bytes (default: 1048576).", valueName: "n"))
  var maxEntityBytes: Int?

  @Option(
    name: .long, help: ArgumentHelp("Refuse attributes of more bytes (default: 8388608).", valueName: "n"))
  var maxAttributeBytes: Int?

  @Option(
    name: .long, help: ArgumentHelp("Give a file up after so long (default: 60).", valueName: "seconds"))
  var maxTime: Double?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
    // Places are kept in 32 bits, and libxml2 itself takes no attribute of more than 10,000,000 bytes.
    let bounds: [(String, Int?, ClosedRange<Int>)] = [
      ("--max-file-size", maxFileSize, 1...1024), ("--max-depth", maxDepth, 1...100_000),
      ("--max-entity-bytes", maxEntityBytes, 0...(1 << 30)),
      ("--max-attribute-bytes", maxAttributeBytes, 1...10_000_000),
    ]
    for (name, value, range) in bounds {
      if let value, !range.contains(value) {
        throw ValidationError("\(name) is a number from \(range.lowerBound) to \(range.upperBound)")
      }
    }
    if let maxTime, !(0.001...86_400).contains(maxTime) {
      throw ValidationError("--max-time is a number of seconds up to a day")
    }
  }

  private var limits: ReadingLimits {
    var limits = ReadingLimits()
    if let maxFileSize { limits.fileBytes = maxFileSize << 20 }
    if let maxDepth { limits.depth = maxDepth }
    if let maxEntityBytes { limits.entityBytes = maxEntityBytes }
    if let maxAttributeBytes { limits.attributeBytes = maxAttributeBytes }
    if let maxTime { limits.seconds = maxTime }
    return limits
  }

  /// The options as the library takes them.
  var checker: CheckerOptions {
    var options = CheckerOptions()
    options.body = body
    options.limits = limits
    if let jobs { options.jobs = jobs }
    return options
  }
}
