/// How much of each family a page has room for.
enum PageDetail: Sendable, CaseIterable {
  /// The sentences around each passage, and up to 20 other places.
  case full
  /// No sentences around, and up to 3 other places.
  case lean
  /// Both passages and the reasons alone.
  case bare

  /// UTF-8 bytes of a page that opens at once and goes through a mail server.
  static let room = 14_500_000

  /// Whether the sentences before and after a passage are shown.
  var showsSurroundings: Bool { self == .full }

  /// Other places of a family that are named.
  var places: Int {
    switch self {
    case .full: 20
    case .lean: 3
    case .bare: 0
    }
  }
}
