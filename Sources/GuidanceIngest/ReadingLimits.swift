/// How much a reader takes on before it refuses a file, so that no file can tie it up.
public struct ReadingLimits: Sendable, Hashable {
  /// Bytes of a file, and of a text packed inside it.
  public var fileBytes = 128 << 20
  /// Elements open inside each other.
  public var depth = 4096
  /// Bytes that the entities of a file may stand for altogether.
  public var entityBytes = 1 << 20
  /// Bytes of one attribute.
  public var attributeBytes = 8 << 20
  /// Bytes of an unpacked part of a DOCX or ODT; its tree takes many times as much.
  public var partBytes = 32 << 20
  /// Seconds for one file, from its first byte to its last directive.
  public var seconds = 60.0
  /// When the file is given up that is being read; nil before one is begun.
  private var end: Deadline?

  /// The defaults: several times what the largest official files need.
  public init() {}

  /// The same for a file that is begun now, or was begun before.
  package var begun: ReadingLimits {
    var limits = self
    limits.end = deadline
    return limits
  }

  /// When the file is given up.
  package var deadline: Deadline { end ?? Deadline(seconds: seconds) }
}
