/// The address a document was published at, where it is one that a browser may be sent to.
struct SourceLink: Sendable, Hashable {
  /// The host, which a reader is shown.
  var host: String
  /// The whole address, of printable ASCII alone.
  var address: String

  /// - Parameter text: an address as a document gives it; only those of the web lead anywhere, and none that puts
  ///   a name in front of the host to look like another.
  init?(_ text: String?) {
    guard let text, text.utf8.count <= 2000,
      let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) }),
      text.unicodeScalars.allSatisfy({ $0.value > 0x20 && !TextStyle.isHarmful($0) })
    else { return nil }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { !"/?#\\".contains($0) }
    guard host.contains("."), host.utf8.allSatisfy(SourceLink.isHost) else { return nil }
    self.host = host.lowercased()
    address = scheme + PercentCode.encode(String(rest), keeping: "-._~/?#[]@!$&()*+,;=:%")
  }

  /// The address of the sentence in the page, as far as a browser finds it by its first words.
  func address(ofSentence text: String) -> String {
    guard !address.contains("#") else { return address }
    // A list's stem stands elsewhere on the page than the item.
    let own = text.split(separator: ": ").last ?? Substring(text)
    let words = own.split(separator: " ").prefix(6).joined(separator: " ")
    guard !words.isEmpty, words.utf8.count < 120 else { return address }
    return address + "#:~:text=" + PercentCode.encode(words, keeping: "._~")
  }

  private static func isHost(_ byte: UInt8) -> Bool {
    let character = Character(Unicode.Scalar(byte))
    return byte < 0x80 && (character.isLetter || character.isNumber || "-.:".contains(character))
  }
}
