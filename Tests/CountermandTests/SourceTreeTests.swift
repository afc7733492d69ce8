import Foundation
import Testing

struct SourceTreeTests {
  /// A source file with its target.
  struct File: Sendable {
    var target: String
    var name: String
    var text: String
    var place: String { "\(target)/\(name).swift" }
  }

  @Test("a file has at most 400 lines")
  func fileLength() throws {
    for file in try Self.sources() {
      let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
      #expect(lines <= 400, "\(file.place): \(lines)")
    }
  }

  @Test("a function has at most 50 lines")
  func functionLength() throws {
    for file in try Self.sources() {
      for function in SwiftSource(file.text).functions where function.lines > 50 {
        Issue.record("\(file.place):\(function.line): \(function.name) has \(function.lines) lines")
      }
    }
  }

  @Test("a file has at most one type that others see, and bears its name")
  func typesAndNames() throws {
    for file in try Self.sources() where file.place != "GuidanceIngest/MarkupParser.swift" {
      let types = SwiftSource(file.text).topLevelTypes
      #expect(types.count <= 1, "\(file.place): \(types)")
      if let type = types.first {
        #expect(file.name == type || file.name.hasPrefix(type + "+"), "\(file.place): \(type)")
      }
    }
  }

  @Test("no unfinished work and no crash in waiting stands in the sources")
  func banned() throws {
    for file in try Self.sources() {
      let code = SwiftSource(file.text).code
      for word in ["try!", "as!", "fatalError", "@unchecked", "preconditionFailure"] {
        #expect(!code.contains(word), "\(file.place): \(word)")
      }
      #expect(!file.text.contains(/\b(TODO|FIXME)\b/), "\(file.place)")
    }
  }

  @Test("a target imports what the manifest declares for it, and no other")
  func arrows() throws {
    let arrows = try Self.arrows()
    try #require(arrows.count > 8)
    let system: Set<String> = ["Foundation", "Synchronization", "Glibc"]
    for file in try Self.sources() {
      let declared = arrows[file.target] ?? []
      for line in SwiftSource(file.text).code.split(separator: "\n") {
        guard let match = line.firstMatch(of: /^\s*(?:@\w+(?:\(\w+\))?\s+)*(?:\w+\s+)?import\s+(\w+)/) else {
          continue
        }
        let module = String(match.1)
        #expect(declared.contains(module) || system.contains(module), "\(file.place) imports \(module)")
      }
    }
  }

  @Test(
    "a library is seen by one stage alone",
    arguments: [
      ("CLibXML2", "GuidanceIngest"), ("CCMark", "GuidanceIngest"), ("CZip", "GuidanceIngest"),
      ("Yams", "GuidanceRules"), ("CStemmer", "GuidanceRules"), ("GRDB", "GuidanceIndex"),
      ("Mustache", "GuidanceReports"),
      ("BuiltinRules", "Countermand"), ("ArgumentParser", "CountermandCommand"),
    ])
  func seclusion(_ module: String, _ target: String) throws {
    let users = try Self.sources().filter { $0.text.contains("import \(module)\n") }.map(\.target)
    #expect(Set(users) == [target])
  }

  @Test("the names of rule files are unique across packs")
  func ruleNames() throws {
    let names = try Self.files(under: "rules", ending: ".yml").map {
      String($0.split(separator: "/").last ?? "")
    }
    #expect(names.count > 70)
    let twice = Dictionary(grouping: names) { $0 }.filter { $1.count > 1 }.keys.sorted()
    #expect(twice.isEmpty, "\(twice)")
  }

  /// The Swift files of all targets.
  private static func sources() throws -> [File] {
    let files = try files(under: "Sources", ending: ".swift").map { path in
      let parts = path.split(separator: "/").map(String.init)
      let url = Corpus.root.appendingPathComponent("Sources/" + path)
      return File(
        target: parts[0], name: String((parts.last ?? "").dropLast(".swift".count)),
        text: try String(contentsOf: url, encoding: .utf8))
    }
    try #require(files.count > 100)
    return files
  }

  private static func files(under folder: String, ending: String) throws -> [String] {
    let path = Corpus.root.appendingPathComponent(folder).path
    return try FileManager.default.subpathsOfDirectory(atPath: path).filter { $0.hasSuffix(ending) }.sorted()
  }

  /// For each target of the manifest, the modules it may import.
  private static func arrows() throws -> [String: Set<String>] {
    let manifest = try String(
      contentsOf: Corpus.root.appendingPathComponent("Package.swift"), encoding: .utf8)
    var arrows: [String: Set<String>] = [:]
    let target = /\.(?:executableTarget|target)\(\s*name: "(\w+)"(?:,\s*dependencies: \[([^\]]*)\])?/
    for match in manifest.matches(of: target) {
      let names = (match.2 ?? "").replacing(/package: "[^"]*"/, with: "").matches(of: /"(\w+)"/)
      arrows[String(match.1)] = Set(names.map { String($0.1) })
    }
    return arrows
  }
}
