import GuidanceContradictions
import GuidanceDirectives
import GuidanceIndex
import GuidanceIngest
import GuidanceReports
import GuidanceRules

extension Checker {
  /// Brings the index in `file` up to what stands under `paths`: what changed is read, what is gone is removed.
  ///
  /// - Returns: what was done, and what could not be read.
  /// - Throws: `CheckError` when a path is missing, no guidance is found, or the index cannot be written; the index
  ///   is then as it was.
  public func index(_ paths: [String], into file: String) async throws(CheckError) -> IndexOutcome {
    let update: IndexUpdate
    do throws(IndexError) {
      update = try IndexUpdate(file, rules: rules.digest, version: Checker.version)
    } catch {
      throw .index(file, error)
    }
    do throws(CheckError) {
      return try await index(paths, file, update)
    } catch {
      update.abandon()
      throw error
    }
  }

  private func index(_ paths: [String], _ file: String, _ update: IndexUpdate) async throws(CheckError)
    -> IndexOutcome
  {
    let own = Set([file, file + ".update"].map(FilePath.absolute))
    let files = try list(paths).filter { !own.contains(FilePath.absolute($0.path)) && !isNote($0.path) }
    let guidance = files.filter(\.isSupported)
    guard !guidance.isEmpty else { throw .noGuidance(paths) }
    let notes = try NoteReader(for: guidance.map(\.path), under: paths)
    let known = update.known
    let results = await readAll(guidance) { file, reader, extractor throws(IngestError) in
      let bytes = try bytes(of: file)
      let digest = digest(of: bytes, notes.fields(for: file.path))
      if known[file.path] == digest {
        return IndexedSource(path: file.path, digest: digest, content: .unchanged)
      }
      let documents = try read(file, bytes, reader, notes, &extractor)
      return IndexedSource(path: file.path, digest: digest, content: .read(documents))
    }
    let found = Dictionary(zip(guidance.map(\.path), results), uniquingKeysWith: { first, _ in first })
    let sources = files.map { source($0, found[$0.path], isNamed: paths.contains($0.path)) }
    do throws(IndexError) {
      return IndexOutcome(try update.commit(sources, roots: paths), sources)
    } catch {
      throw .index(file, error)
    }
  }

  private func source(
    _ file: GuidanceFolder.File, _ result: Result<IndexedSource, IngestError>?, isNamed: Bool
  ) -> IndexedSource {
    switch result {
    case .success(let source): source
    case .failure(let error):
      IndexedSource(
        path: file.path, digest: 0,
        content: .unread(
          reason: Wording.reason(error), isIgnored: !isNamed && error == .noContentItem))
    case nil:
      IndexedSource(
        path: file.path, digest: 0,
        content: .unread(reason: file.obstacle ?? "no format that is read", isIgnored: true))
    }
  }

  /// Hash of all that the reading of a file depends on besides the rules.
  private func digest(of bytes: [UInt8], _ fields: [String: String]?) -> UInt64 {
    let notes = (fields ?? [:]).sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    let limits = [limits.depth, limits.entityBytes, limits.attributeBytes].map(String.init)
    let around = [options.body ?? ""] + limits + notes
    let content = bytes.withUnsafeBufferPointer { StableHash.of($0) }
    return StableHash.of(("\(content)\0" + around.joined(separator: "\0")).utf8)
  }
}
