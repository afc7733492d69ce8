/// How many of the modal sentences of a text were understood.
///
/// A modal sentence has a cue of duty, prohibition, permission or recommendation, in its own words or in those of
/// the list stem that it completes. It counts once, however many cues it has, and it is one of three: a directive
/// was read in it; or it was passed over for a stated reason (`NonDirective`); or it was not read. Coverage is the
/// share of the first two. No sentences in this sense are headings, header cells and the stem of a list, which is
/// read with each of its items; orders without a cue ("Wash your hands.") do not count.
public struct Coverage: Sendable, Hashable {
  /// Modal sentences.
  public var modal = 0
  /// Those in which a directive was read.
  public var directives = 0
  /// Those passed over for a stated reason.
  public var passed = 0

  /// Nothing counted yet.
  public init() {}

  /// Those that were not read.
  public var unread: Int { modal - directives - passed }

  /// Share of modal sentences that were understood, 0 to 1; nil where there is none.
  public var share: Double? { modal == 0 ? nil : Double(directives + passed) / Double(modal) }

  /// The counts of two texts together.
  public static func + (one: Coverage, other: Coverage) -> Coverage {
    var sum = one
    sum.modal += other.modal
    sum.directives += other.directives
    sum.passed += other.passed
    return sum
  }
}
