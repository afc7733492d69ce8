/// A filter of the page's list as it stands in the page's address.
enum PageQuery {
  /// `key=value` pairs, joined.
  static func of(_ parts: (key: String, value: String)...) -> String {
    parts.map { "\($0.key)=\(PercentCode.encode($0.value, keeping: "-._~"))" }.joined(separator: "&")
  }
}
