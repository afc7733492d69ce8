import GuidanceContradictions
import GuidanceIndex
import GuidanceIngest
public import GuidanceReports
import GuidanceRules

extension Checker {
  /// Reads the drafts under `drafts` and finds their contradictions with published guidance and with each other.
  ///
  /// A file that is both a draft and published counts as a draft.
  ///
  /// - Parameters:
  ///   - drafts: files or folders.
  ///   - published: files, folders or indexes; a file whose name has no ending of guidance is taken for an index.
  /// - Throws: `CheckError` when a path is missing, no guidance is found, or an index cannot be used.
  public func check(_ drafts: [String], against published: [String]) async throws(CheckError) -> Report {
    let own = try await read(drafts)
    let indexPaths = published.filter(Checker.isIndex)
    let draftFiles = Set(try list(drafts).map { FilePath.absolute($0.path) })
    var other = Reading()
    let paths = published.filter { !Checker.isIndex($0) }
    if !paths.isEmpty {
      other = try await read(paths) { draftFiles.contains(FilePath.absolute($0)) }
    }
    let known = other.documents.map(\.path) + own.documents.map(\.path)
    var kept: [(path: String, index: PublishedIndex)] = []
    for path in indexPaths { kept.append((path, try open(path, leavingOut: known))) }
    return try report(own, other, kept)
  }

  private func open(_ path: String, leavingOut known: [String]) throws(CheckError) -> PublishedIndex {
    let files = Set(known.map { $0.prefix { $0 != "#" } }).flatMap { FilePath.spellings(of: String($0)) }
    do throws(IndexError) {
      return try PublishedIndex(path, rules: rules.digest, version: Checker.version, leavingOut: files)
    } catch {
      throw .index(path, error)
    }
  }

  private func report(
    _ own: Reading, _ other: Reading, _ kept: [(path: String, index: PublishedIndex)]
  ) throws(CheckError) -> Report {
    var size = PublishedSize(
      drafts: own.documents.count, documents: other.documents.count,
      directives: other.documents.reduce(0) { $0 + $1.directiveCount })
    var (skipped, ignored) = (own.skipped + other.skipped, own.ignored + other.ignored)
    do throws(IndexError) {
      for (_, index) in kept {
        let (documents, directives) = try index.size()
        size.documents += documents
        size.directives += directives
        for file in try index.unread() {
          let unread = UnreadFile(path: file.path, reason: file.reason)
          if file.isIgnored { ignored.append(unread) } else { skipped.append(unread) }
        }
      }
      options.progress?(
        .comparing(
          directives: own.documents.reduce(0) { $0 + $1.directiveCount }, documents: own.documents.count))
      let found = try ContradictionFinder(rules, options: options.comparison).search(
        own.documents, against: other.documents, kept.map(\.index))
      var report = Report(
        version: Checker.version, rules: rules, documents: found.documents, skipped: skipped,
        ignored: ignored,
        contradictions: found.contradictions, commonWords: found.commonWords)
      report.against = size
      return report
    } catch {
      throw .index(kept.map(\.path).joined(separator: ", "), error)
    }
  }

  /// Whether a path is that of an index: a file that begins like one, or has no ending of guidance.
  private static func isIndex(_ path: String) -> Bool {
    guard let file = (try? GuidanceFolder.files(under: path))?.first, file.path == path, file.obstacle == nil
    else { return false }
    return PublishedIndex.isLikely(path) || !GuidanceFolder.isSupported(path)
  }
}
