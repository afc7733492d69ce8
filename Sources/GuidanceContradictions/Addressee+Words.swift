import GuidanceDirectives

extension Addressee {
  /// The words that name it, in lower case.
  var spellings: Set<String> { Set(words.lowercased().split { !$0.isLetter }.map(String.init)) }
}
