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
    options.progress?(
      .comparing(
        directives: reading.documents.reduce(0) { $0 + $1.extraction.directives.count },
        documents: reading.documents.count))
    let found = ContradictionFinder(rules, options: options.comparison).search(reading.documents)
    return Report(
      version: Checker.version, rules: rules, documents: reading.documents, skipped: reading.skipped,
      ignored: reading.ignored, contradictions: found.contradictions, commonWords: found.commonWords)
  }

  /// Reads the guidance under `paths` for a `GapReporter`: nothing is compared.
  ///
  /// - Throws: `CheckError` when a path is missing or no guidance is found.
  public func gaps(_ paths: [String]) async throws(CheckError) -> Report {
    let reading = try await read(paths)
    return Report(
      version: Checker.version, rules: rules, documents: reading.documents, skipped: reading.skipped,
      ignored: reading.ignored, contradictions: [])
  }

  /// Reads the guidance under `paths` and the directives in it.
  ///
  /// - Throws: `CheckError` when a path is missing or no guidance is found.
  public func read(_ paths: [String]) async throws(CheckError) -> Reading {
    let files = try list(paths)
    let candidates = files.filter(\.isSupported)
    guard !candidates.isEmpty else { throw .noGuidance(paths) }
    let notes = try NoteReader(for: candidates.map(\.path), under: paths)
    let results = await readAll(candidates, notes)
    var reading = Reading()
    for (file, result) in zip(candidates, results) {
      switch result {
      case .success(let documents): reading.documents += documents
      case .failure(.noContentItem) where !paths.contains(file.path):
        reading.ignored.append(UnreadFile(path: file.path, reason: Wording.reason(.noContentItem)))
      case .failure(let error):
        reading.skipped.append(UnreadFile(path: file.path, reason: Wording.reason(error)))
      }
    }
    for file in files where !file.isSupported && !isNote(file.path) {
      reading.ignored.append(
        UnreadFile(path: file.path, reason: file.obstacle ?? "no format that is read"))
    }
    reading.ignored.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return reading
  }

  private func isNote(_ path: String) -> Bool {
    path == GuidanceNotes.fileName || path.hasSuffix("/" + GuidanceNotes.fileName)
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
  private func readAll(
    _ files: [GuidanceFolder.File], _ notes: NoteReader
  ) async -> [Result<[IssuedDocument], IngestError>] {
    let queue = FileQueue(count: files.count)
    let workers = max(1, min(options.jobs, files.count))
    return await withTaskGroup(of: [(Int, Result<[IssuedDocument], IngestError>)].self) { group in
      for _ in 0..<workers { group.addTask { work(files, queue, notes) } }
      var results = [Result<[IssuedDocument], IngestError>](repeating: .success([]), count: files.count)
      for await batch in group {
        for (index, result) in batch { results[index] = result }
      }
      return results
    }
  }

  private func work(_ files: [GuidanceFolder.File], _ queue: FileQueue, _ notes: NoteReader) -> [(
    Int, Result<[IssuedDocument], IngestError>
  )] {
    var extractor = DirectiveExtractor(rules)
    let reader = reader
    var batch: [(Int, Result<[IssuedDocument], IngestError>)] = []
    while let index = queue.next() {
      options.progress?(queue.progress(at: files[index].path))
      do throws(IngestError) {
        let documents = try read(files[index], reader, notes, &extractor)
        batch.append((index, .success(documents)))
        queue.finish(bytes: documents.first?.byteCount ?? 0)
      } catch {
        batch.append((index, .failure(error)))
        queue.finish(bytes: 0)
      }
    }
    return batch
  }

  private func read(
    _ file: GuidanceFolder.File, _ reader: DocumentReader, _ notes: NoteReader,
    _ extractor: inout DirectiveExtractor
  ) throws(IngestError) -> [IssuedDocument] {
    var documents: [IssuedDocument] = []
    let limits = options.limits.begun
    for document in try documentsOf(file, reader, notes, within: limits) {
      let extraction = extractor.extract(document, until: limits.deadline)
      if extraction.isCutShort { throw limits.deadline.error }
      documents.append(IssuedDocument(document, extraction, rules: rules))
    }
    return documents
  }

  /// The documents of a file, before any directive is looked for.
  func documentsOf(
    _ file: GuidanceFolder.File, _ reader: DocumentReader, _ notes: NoteReader, within limits: ReadingLimits
  ) throws(IngestError) -> [Document] {
    if let obstacle = file.obstacle { throw .unreadable(reason: obstacle) }
    let bytes = try GuidanceFolder.bytes(of: file, limit: limits.fileBytes)
    return try reader.read(bytes, path: file.path, within: limits).map { document in
      var document = document
      notes.apply(to: &document.metadata, of: file.path)
      if let body = options.body, document.metadata.body == nil || document.metadata.isBodyGuessed {
        document.metadata.body = body
        document.metadata.isBodyGuessed = false
      }
      return document
    }
  }

  /// How much of a file is taken on.
  var limits: ReadingLimits { options.limits }

  /// The reader that the rules and options make.
  var reader: DocumentReader { DocumentReader(rules, limits: options.limits) }
}
