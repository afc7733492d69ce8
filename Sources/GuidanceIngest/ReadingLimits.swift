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
  /// Seconds for one file.
  public var seconds = 60.0

  /// The defaults: several times what the largest official files need.
  public init() {}
}
