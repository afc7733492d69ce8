import Benchmark
import Countermand
import Foundation
import GuidanceGenerator

// Instructions, not seconds: the same on a busy machine. Where the kernel counts none, they read 0.

/// What the benchmarks share: the rules and generated pages, made once.
private enum Material {
  static let rules = try? RuleSet.load()
  static let generator = GuidanceGenerator()
  static let silent = GuidanceGenerator(directiveShare: 0)

  static func pages(_ count: Int, _ generator: GuidanceGenerator = generator) -> [[UInt8]] {
    (0..<count).map { Array(generator.page($0).utf8) }
  }

  static func documents(_ pages: [[UInt8]], _ rules: RuleSet) -> [Document] {
    let reader = DocumentReader(rules)
    return pages.enumerated().flatMap { (try? reader.read($1, path: "\($0).html")) ?? [] }
  }

  static func issued(_ documents: [Document], _ rules: RuleSet) -> [IssuedDocument] {
    var extractor = DirectiveExtractor(rules)
    return documents.map { document in
      let extraction = extractor.extract(document)
      return IssuedDocument(document, extraction, rules: rules)
    }
  }

  /// Pages as files in a folder for temporary files, written once.
  static func folder(_ count: Int) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "countermand-bench-\(count)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for number in 0..<count {
      let file = folder.appending(path: "\(number).html")
      guard !FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) else { continue }
      try generator.page(number).write(to: file, atomically: true, encoding: .utf8)
    }
    return folder.path(percentEncoded: false)
  }
}

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.instructions, .cpuTotal, .peakMemoryResident], warmupIterations: 1, maxDuration: .seconds(20),
    maxIterations: 5)
  guard let rules = Material.rules else { return }
  let sizes =
    ProcessInfo.processInfo.environment["COUNTERMAND_BENCH_ALL"] == nil ? [100] : [100, 1_000, 10_000]

  Benchmark("Rules loading") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(try RuleSet.load()) }
  }

  for count in sizes {
    Benchmark("Ingest, \(count) documents") { benchmark in
      let pages = Material.pages(count)
      benchmark.startMeasurement()
      blackHole(Material.documents(pages, rules))
    }
    Benchmark("Sentences and directives, \(count) documents") { benchmark in
      let documents = Material.documents(Material.pages(count), rules)
      benchmark.startMeasurement()
      blackHole(Material.issued(documents, rules))
    }
    Benchmark("Tokens and matching, \(count) documents without a directive") { benchmark in
      let documents = Material.documents(Material.pages(count, Material.silent), rules)
      benchmark.startMeasurement()
      blackHole(Material.issued(documents, rules))
    }
    Benchmark("Candidates and comparison, \(count) documents") { benchmark in
      let issued = Material.issued(Material.documents(Material.pages(count), rules), rules)
      let finder = ContradictionFinder(rules)
      benchmark.startMeasurement()
      blackHole(finder.find(in: issued))
    }
    Benchmark("Whole check, \(count) documents") { benchmark in
      let folder = try Material.folder(count)
      benchmark.startMeasurement()
      blackHole(try await Checker(rules: rules).check([folder]))
    }
    Benchmark("Draft gate, against an index of \(count) documents") { benchmark in
      let checker = Checker(rules: rules)
      let folder = try Material.folder(count)
      let (index, draft) = (folder + ".index", folder + ".draft.html")
      _ = try await checker.index([folder], into: index)
      try Material.generator.page(20_000, size: 20_000).write(
        toFile: draft, atomically: true, encoding: .utf8)
      benchmark.startMeasurement()
      blackHole(try await checker.check([draft], against: [index]))
    }
  }
}
