import GuidanceContradictions
import GuidanceIngest

/// Which document took the place of which.
enum Succession {
  /// The number of the document that replaced one, where it is among those read: the one it names by title,
  /// identifier or address, or that names it.
  static func successor(of number: Int, in documents: [IssuedDocument]) -> Int? {
    let document = documents[number]
    guard document.replacedBy != nil else { return nil }
    let named = document.metadata.supersededBy.map(folded)
    let title = folded(document.title)
    return documents.indices.first { other in
      guard other != number else { return false }
      let metadata = documents[other].metadata
      let names = [metadata.title, metadata.identifier, metadata.address].compactMap { $0 }.map(folded)
      if let named, !named.isEmpty, names.contains(named) { return true }
      return documents[other].replaces.contains { folded($0).contains(title) }
    }
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
  }
}
