/// A JSON value that knows where its strings stand.
indirect enum JSONValue {
  /// A string; the bytes between its quotes, escapes and all.
  case string(Range<Int>)
  /// A number, `true`, `false` or `null`, as written.
  case literal(Range<Int>)
  case list([JSONValue])
  /// Members in file order.
  case object([(key: String, value: JSONValue)])

  /// The value of a member.
  subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}
