/// A filter of the page's list as it stands in the page's address.
enum PageQuery {
  /// `key=value` pairs, joined; values as the page shows them.
  static func of(_ parts: (key: String, value: String)...) -> String {
    parts.map { "\($0.key)=\(PercentCode.encode(TextStyle().safe($0.value), keeping: "-._~"))" }.joined(
      separator: "&")
  }
}
