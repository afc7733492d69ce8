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

  @Flag(name: .long, inversion: .prefixedNo, help: "Unreadable guidance is a warning, not a failure.")
  var allowUnreadable: Bool?

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
    let settings = Settings.current
    var limits = ReadingLimits()
    if let megabytes = maxFileSize ?? settings.integer("max-file-size") { limits.fileBytes = megabytes << 20 }
    if let depth = maxDepth ?? settings.integer("max-depth") { limits.depth = depth }
    if let bytes = maxEntityBytes ?? settings.integer("max-entity-bytes") { limits.entityBytes = bytes }
    if let bytes = maxAttributeBytes ?? settings.integer("max-attribute-bytes") {
      limits.attributeBytes = bytes
    }
    if let seconds = maxTime ?? settings.number("max-time") { limits.seconds = seconds }
    return limits
  }

  /// Whether unreadable guidance is a warning.
  var allowsUnreadable: Bool { allowUnreadable ?? Settings.current.flag("allow-unreadable") ?? false }

  /// The options as the library takes them.
  var checker: CheckerOptions {
    var options = CheckerOptions()
    options.body = body ?? Settings.current.text("body")
    options.limits = limits
    if let jobs = jobs ?? Settings.current.integer("jobs") { options.jobs = jobs }
    return options
  }

  /// What was given on the command line, by key.
  var given: [String: String] {
    var given: [String: String] = [:]
    given["body"] = body
    given["allow-unreadable"] = allowUnreadable.map { "\($0)" }
    given["jobs"] = jobs.map { "\($0)" }
    given["max-file-size"] = maxFileSize.map { "\($0)" }
    given["max-depth"] = maxDepth.map { "\($0)" }
    given["max-entity-bytes"] = maxEntityBytes.map { "\($0)" }
    given["max-attribute-bytes"] = maxAttributeBytes.map { "\($0)" }
    given["max-time"] = maxTime.map { "\($0)" }
    return given
  }
}
