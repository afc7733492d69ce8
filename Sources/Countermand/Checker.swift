import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest
public import GuidanceReports
public import GuidanceRules

/// The whole pipeline: files in, a report out.
///
/// ```swift
/// let checker = Checker(rules: try RuleSet.load())
/// let report = try await checker.check(["guidance"])
/// print(ReportFormat.text.write(report))
/// ```
public struct Checker: Sendable {
  /// Version of this library and of the command.
  public static let version = "0.1.0"

  private let rules: RuleSet
  private let options: CheckerOptions

  /// A checker over a rule set.
  public init(rules: RuleSet, options: CheckerOptions = CheckerOptions()) {
    self.rules = rules
    self.options = options
  }

  /// Reads the guidance under `paths` and finds the contradictions in it.
  ///
  /// - Throws: `CheckError` when a path is missing or no guidance is found.
  public func check(_ paths: [String]) async throws(CheckError) -> Report {
    let reading = try await read(paths)
    let found = ContradictionFinder(rules, options: options.comparison).find(in: reading.documents)
    return Report(
      version: Checker.version, rules: rules, documents: reading.documents, skipped: reading.skipped,
      ignored: reading.ignored, contradictions: found)
  }

  /// Reads the guidance under `paths` and the directives in it.
  ///
  /// - Throws: `CheckError` when a path is missing or no guidance is found.
  public func read(_ paths: [String]) async throws(CheckError) -> Reading {
    let files = try list(paths)
    let candidates = files.filter(\.isSupported)
    guard !candidates.isEmpty else { throw .noGuidance(paths) }
    let results = await readAll(candidates)
    var reading = Reading()
    for (file, result) in zip(candidates, results) {
      switch result {
      case .success(let documents): reading.documents += documents
      case .failure(let error):
        reading.skipped.append(UnreadFile(path: file.path, reason: Wording.reason(error)))
      }
    }
    reading.ignored = files.filter { !$0.isSupported }.map {
      UnreadFile(path: $0.path, reason: $0.obstacle ?? "no format that is read")
    }
    return reading
  }

  /// The files under paths, each once.
  func list(_ paths: [String]) throws(CheckError) -> [GuidanceFolder.File] {
    var files: [GuidanceFolder.File] = []
    for path in paths {
      do throws(IngestError) {
        files += try GuidanceFolder.files(under: path)
      } catch {
        throw .missing(path)
      }
    }
    var seen: Set<GuidanceFolder.File> = []
    return files.filter { seen.insert($0).inserted }
  }

  /// Reads files side by side; every worker has an extractor of its own, and results keep the files' order.
  private func readAll(_ files: [GuidanceFolder.File]) async -> [Result<[IssuedDocument], IngestError>] {
    let queue = FileQueue(count: files.count)
    let workers = max(1, min(options.jobs, files.count))
    return await withTaskGroup(of: [(Int, Result<[IssuedDocument], IngestError>)].self) { group in
      for _ in 0..<workers { group.addTask { work(files, queue) } }
      var results = [Result<[IssuedDocument], IngestError>](repeating: .success([]), count: files.count)
      for await batch in group {
        for (index, result) in batch { results[index] = result }
      }
      return results
    }
  }

  private func work(_ files: [GuidanceFolder.File], _ queue: FileQueue) -> [(
    Int, Result<[IssuedDocument], IngestError>
  )] {
    var extractor = DirectiveExtractor(rules)
    let reader = reader
    var batch: [(Int, Result<[IssuedDocument], IngestError>)] = []
    while let index = queue.next() {
      do throws(IngestError) {
        batch.append((index, .success(try read(files[index], reader, &extractor))))
      } catch {
        batch.append((index, .failure(error)))
      }
    }
    return batch
  }

  private func read(
    _ file: GuidanceFolder.File, _ reader: DocumentReader, _ extractor: inout DirectiveExtractor
  ) throws(IngestError) -> [IssuedDocument] {
    var documents: [IssuedDocument] = []
    for document in try documentsOf(file, reader) {
      documents.append(IssuedDocument(document, extractor.extract(document), rules: rules))
    }
    return documents
  }

  /// The documents of a file, before any directive is looked for.
  func documentsOf(_ file: GuidanceFolder.File, _ reader: DocumentReader) throws(IngestError) -> [Document] {
    if let obstacle = file.obstacle { throw .unreadable(reason: obstacle) }
    let bytes = try GuidanceFolder.bytes(of: file, limit: options.limits.fileBytes)
    return try reader.read(bytes, path: file.path).map { document in
      var document = document
      if document.metadata.body == nil { document.metadata.body = options.body }
      return document
    }
  }

  /// The reader that the rules and options make.
  var reader: DocumentReader { DocumentReader(furniture: furniture, limits: options.limits) }

  private var furniture: PageFurniture {
    PageFurniture(
      roles: rules.furniture["roles"] ?? [], words: rules.furniture["words"] ?? [],
      main: rules.furniture["main"] ?? [])
  }
}
