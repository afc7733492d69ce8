import GuidanceIngest

extension IssuedDocument {
  /// What the document is known by wherever its file lies: its body with its identifier, else with its title,
  /// else with the name of its file.
  public var identity: String {
    let name =
      metadata.identifier ?? metadata.title ?? path.split(separator: "/").last.map(String.init) ?? path
    return [bodyIdentity ?? "", name].joined(separator: ": ")
  }
}
