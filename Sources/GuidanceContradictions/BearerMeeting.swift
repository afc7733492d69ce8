/// How the bearers of two directives stand to each other.
enum BearerMeeting: Hashable {
  /// Both bind one kind of bearer, by number.
  case same(Int)
  /// Two kinds that meet in one addressee.
  case oneAddressee(Int, Int)
  /// Two kinds of which the one works in the other.
  case atWork(Int, Int)
  /// One serves the other.
  case served
  /// A side names nobody.
  case unnamed
  /// One binds its issuer, the other its readers.
  case issuerAndReaders
  /// Two kinds that do not meet.
  case apart
  /// Two subjects that no rule knows.
  case strangers
  /// Subjects of which a rule knows one at most, and that nothing brings together.
  case unrelated
  /// It is not known that who is paid is who must act.
  case unknownPayee
  /// A side names nobody, and what the other does reaches it by a side effect only.
  case indirect

  /// Whether some addressee is bound by both, or may be.
  var isMet: Bool {
    switch self {
    case .same, .oneAddressee, .atWork, .served, .unnamed: true
    case .issuerAndReaders, .apart, .strangers, .unrelated, .unknownPayee, .indirect: false
    }
  }
}
