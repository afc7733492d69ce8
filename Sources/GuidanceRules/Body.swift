/// An organisation that issues guidance.
public struct Body: Sendable, Hashable {
  /// The name it is reported under.
  public var name: String
  /// Other names of the same body.
  public var aliases: [String] = []
  /// Hosts that are its own.
  public var hosts: [String] = []
  /// Authority: 6 parliament, 5 government, 4 regulators that direct, 3 advisers, 2 commissioners, 1 colleges.
  public var rank: Int = 3
  /// Sort of body, as written in the rules.
  public var kind: String?
  /// Where its word holds.
  public var extent: String?
  /// Last day on which it existed, as year, month, day in one number; its guidance lapses with it.
  public var until: Int?
  /// Folder of the rules that know it.
  public var folder: String = ""
  /// Bodies it took over from.
  public var predecessors: [String] = []
}
