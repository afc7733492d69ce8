/// Why a file could not be read as guidance. Facts only; `GuidanceReports` puts them into words.
public enum IngestError: Error, Sendable, Hashable {
  /// The file system refused: `reason` is the system's own text.
  case unreadable(reason: String)
  /// Nothing but white space.
  case empty
  /// Bytes that are no text in any known encoding.
  case binary(offset: Int)
  /// Larger than the limit; both in bytes.
  case tooLarge(bytes: Int, limit: Int)
  /// A part of a packed file that unpacks to more than the limit; both in bytes.
  case partTooLarge(name: String, bytes: Int, limit: Int)
  /// Elements nested deeper than the limit.
  case tooDeep(limit: Int)
  /// An attribute longer than the limit, in bytes.
  case attributeTooLong(line: Int, column: Int, limit: Int)
  /// Entities that stand for more bytes than the limit, or for themselves.
  case entitiesTooLong(limit: Int)
  /// Reading the file and the directives in it took longer than the limit.
  case tooSlow(seconds: Double)
  /// An encoding that is named but not known.
  case unknownEncoding(name: String)
  /// The markup is broken where the parser says so.
  case malformed(line: Int, column: Int, reason: String)
  /// The file ends inside an element or tag that must be closed.
  case truncated(line: Int, column: Int)
  /// No markup at all, and no name that says how to read it.
  case notMarkup
  /// JSON that is no content item of a known publisher.
  case noContentItem
  /// The program that reads this format is not installed; `package` is its name in Debian.
  case missingConverter(program: String, package: String)
  /// The program that reads this format gave up; `reason` is its own text.
  case conversionFailed(program: String, reason: String)
  /// Locked with a password or a certificate.
  case encrypted
  /// An archive that is broken, or holds no document of a kind that is read.
  case badArchive(reason: String)
  /// Well-formed, but there is no sentence in it.
  case noText
}
