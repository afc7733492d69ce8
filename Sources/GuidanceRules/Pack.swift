/// A folder of rules about one field.
public struct Pack: Sendable {
  /// Its id.
  public var id: String
  /// Its title.
  public var title: String
  /// Folder that its files stand in.
  public var folder: String
  /// Where its field lies; everywhere when nil.
  public var extent: String?
  /// Whether it names words of its field, without which its tags are not given.
  public var hasField: Bool
}
