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

  let rules: RuleSet
  private(set) var options: CheckerOptions

  /// A checker over a rule set.
  public init(rules: RuleSet, options: CheckerOptions = CheckerOptions()) {
    self.rules = rules
    self.options = options
    self.options.comparison.jobs = options.jobs
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
    try await read(paths) { _ in false }
  }

  /// Reads the guidance under `paths`, but for files that are left out.
  func read(_ paths: [String], leavingOut isLeftOut: (String) -> Bool) async throws(CheckError) -> Reading {
    let all = try list(paths)
    guard all.contains(where: \.isSupported) else { throw .noGuidance(paths) }
    let files = all.filter { !isLeftOut($0.path) }
    let candidates = files.filter(\.isSupported)
    let notes = try NoteReader(for: candidates.map(\.path), under: paths)
    let results = await readAll(candidates, size: { $0.first?.byteCount ?? 0 }) {
      file, reader, extractor throws(IngestError) in
      try read(file, try bytes(of: file), reader, notes, &extractor)
    }
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

  /// Whether a file is a note about guidance.
  func isNote(_ path: String) -> Bool {
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

  /// Does something with each file, side by side; every worker has an extractor of its own, and results keep the
  /// files' order.
  ///
  /// - Parameter size: bytes that a result stands for, for the progress.
  func readAll<Value: Sendable>(
    _ files: [GuidanceFolder.File], size: @escaping @Sendable (Value) -> Int = { _ in 0 },
    _ read:
      @escaping @Sendable (GuidanceFolder.File, DocumentReader, inout DirectiveExtractor) throws(IngestError)
      -> Value
  ) async -> [Result<Value, IngestError>] {
    let queue = FileQueue(count: files.count)
    let workers = max(1, min(options.jobs, files.count))
    return await withTaskGroup(of: [(Int, Result<Value, IngestError>)].self) { group in
      for _ in 0..<workers { group.addTask { work(files, queue, size, read) } }
      var results: [(Int, Result<Value, IngestError>)] = []
      for await batch in group { results += batch }
      return results.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  private func work<Value>(
    _ files: [GuidanceFolder.File], _ queue: FileQueue, _ size: (Value) -> Int,
    _ read: (GuidanceFolder.File, DocumentReader, inout DirectiveExtractor) throws(IngestError) -> Value
  ) -> [(Int, Result<Value, IngestError>)] {
    var extractor = DirectiveExtractor(rules)
    let reader = reader
    var batch: [(Int, Result<Value, IngestError>)] = []
    while let index = queue.next() {
      options.progress?(queue.progress(at: files[index].path))
      do throws(IngestError) {
        let value = try read(files[index], reader, &extractor)
        batch.append((index, .success(value)))
        queue.finish(bytes: size(value))
      } catch {
        batch.append((index, .failure(error)))
        queue.finish(bytes: 0)
      }
    }
    return batch
  }

  /// The documents in the bytes of a file, with their directives.
  func read(
    _ file: GuidanceFolder.File, _ bytes: [UInt8], _ reader: DocumentReader, _ notes: NoteReader,
    _ extractor: inout DirectiveExtractor
  ) throws(IngestError) -> [IssuedDocument] {
    var documents: [IssuedDocument] = []
    let limits = options.limits.begun
    for document in try documentsOf(file, bytes, reader, notes, within: limits) {
      var extraction = extractor.extract(document, until: limits.deadline)
      if extraction.isCutShort { throw limits.deadline.error }
      if options.keepsSurroundings {
        extraction.surroundings = extractor.surroundings(of: extraction.directives, in: document)
      }
      if !options.keepsPassed { (extraction.passed, extraction.unread) = ([], []) }
      documents.append(IssuedDocument(document, extraction, rules: rules))
    }
    return documents
  }

  /// The bytes of a file.
  func bytes(of file: GuidanceFolder.File) throws(IngestError) -> [UInt8] {
    if let obstacle = file.obstacle { throw .unreadable(reason: obstacle) }
    return try GuidanceFolder.bytes(of: file, limit: limits.fileBytes)
  }

  /// The documents of a file, before any directive is looked for.
  func documentsOf(
    _ file: GuidanceFolder.File, _ bytes: [UInt8], _ reader: DocumentReader, _ notes: NoteReader,
    within limits: ReadingLimits
  ) throws(IngestError) -> [Document] {
    try reader.read(bytes, path: file.path, within: limits).map { document in
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
