public import GuidanceContradictions
public import GuidanceIndex

extension Wording {
  /// What drafts were compared with.
  static func against(_ size: PublishedSize) -> String {
    "against \(size.documents) published document\(size.documents == 1 ? "" : "s") with \(size.directives) directives"
  }

  /// What an update of an index did.
  public static func line(_ change: IndexChange) -> String {
    guard change.isWritten else { return "nothing changed in \(change.unchanged) files" }
    return
      "\(change.added) new, \(change.changed) changed, \(change.removed) removed, \(change.unchanged) unchanged files"
  }

  /// What an index holds, a line for each fact.
  public static func lines(_ info: IndexInfo) -> [String] {
    let dates = info.dates.map { "\($0.first) to \($0.last)" } ?? "none"
    return [
      "documents   \(info.documents), of which \(info.live) are compared", "directives  \(info.directives)",
      "dates       \(dates)", "digest      \(info.digest)", "rules       \(info.rulesDigest)",
      "version     \(info.version)", "made from   \(info.roots.joined(separator: " "))",
      "bodies      \(info.bodies.count { $0.name != nil })",
    ]
      + info.bodies.map {
        "  \($0.name ?? "no body"): \($0.documents) document\($0.documents == 1 ? "" : "s"), \($0.directives) directives"
      } + info.unread.map { "not read  \($0.path): \($0.reason)" }
  }

  /// Why an index cannot be used, and what makes it anew.
  public static func message(_ error: IndexError, _ path: String) -> String {
    let remedy = remedy(error, path).map { "; make it anew with: \($0)" } ?? ""
    return "\(path): \(fact(error))\(remedy)"
  }

  private static func fact(_ error: IndexError) -> String {
    switch error {
    case .missing: "no such index"
    case .foreign: "not an index that Countermand made"
    case .damaged(let what): "a damaged index: \(what)"
    case .otherSchema(let found, let wanted):
      found < wanted
        ? "an index in the older layout \(found), and \(wanted) is read"
        : "an index in the newer layout \(found), and \(wanted) is read"
    case .otherRules(let found, let wanted, _):
      "an index made with other rules (digest \(found), and \(wanted) is in force)"
    case .otherVersion(let found, let wanted, _): "an index made by version \(found), and this is \(wanted)"
    case .busy(let seconds): "another update of this index has not ended for \(seconds) seconds"
    case .diskFull: "no room is left on the disk; the index is as it was"
    case .refused(let reason): "cannot be used: \(reason)"
    }
  }

  /// The command that makes an index anew; nil where that does not help.
  private static func remedy(_ error: IndexError, _ path: String) -> String? {
    let file = quoted(path)
    switch error {
    case .missing: return "countermand index -o \(file) PATH..."
    case .foreign, .damaged, .otherSchema: return "rm \(file) && countermand index -o \(file) PATH..."
    case .otherRules(_, _, let roots), .otherVersion(_, _, let roots):
      let paths = roots.isEmpty ? "PATH..." : roots.map(quoted).joined(separator: " ")
      return "countermand index -o \(file) \(paths)"
    case .busy, .diskFull, .refused: return nil
    }
  }

  /// A path as a shell takes it.
  private static func quoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
      byte > 0x7F || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
        || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || "/._-+".utf8.contains(byte)
    }
    return isPlain && !path.isEmpty ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }
}
