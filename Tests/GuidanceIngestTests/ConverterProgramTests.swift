import Testing

@testable import GuidanceIngest

@Suite struct ConverterProgramTests {
  @Test func `a missing program is named with the package that holds it`() {
    let program = ConverterProgram(name: "no-such-converter", package: "converters")
    #expect(throws: IngestError.missingConverter(program: "no-such-converter", package: "converters")) {
      try program.run([], input: [1], limits: ReadingLimits())
    }
  }

  @Test func `input goes in and output comes out, however much`() throws {
    let input = (0..<300_000).map { UInt8($0 & 0x7F) }
    #expect(
      try ConverterProgram(name: "cat", package: "coreutils").run([], input: input, limits: ReadingLimits())
        == input)
  }

  @Test func `no shell looks at the arguments`() throws {
    let output = try ConverterProgram(name: "printf", package: "coreutils")
      .run(["%s", "$(id); `id` > x"], input: [], limits: ReadingLimits())
    #expect(String(decoding: output, as: UTF8.self) == "$(id); `id` > x")
  }

  @Test func `a failure is told in the program's own words`() {
    #expect(throws: IngestError.conversionFailed(program: "false", reason: "it ended with status 1")) {
      try ConverterProgram(name: "false", package: "coreutils").run([], input: [], limits: ReadingLimits())
    }
    let error = #expect(throws: IngestError.self) {
      try ConverterProgram(name: "cat", package: "coreutils").run(
        ["/no/such"], input: [], limits: ReadingLimits())
    }
    guard case .conversionFailed(_, let reason) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.contains("/no/such"))
  }

  @Test(.timeLimit(.minutes(10))) func `a program that does not end is ended`() {
    var limits = ReadingLimits()
    limits.seconds = 0.2
    #expect(throws: IngestError.tooSlow(seconds: 0.2)) {
      try ConverterProgram(name: "sleep", package: "coreutils").run(["300"], input: [], limits: limits)
    }
  }

  @Test(.timeLimit(.minutes(10))) func `a program that writes without end is ended`() {
    var limits = ReadingLimits()
    limits.fileBytes = 100_000
    let error = #expect(throws: IngestError.self) {
      try ConverterProgram(name: "yes", package: "coreutils").run([], input: [], limits: limits)
    }
    guard case .tooLarge(let bytes, limit: 100_000) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(bytes > 100_000)
  }
}
