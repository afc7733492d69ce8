/// What a search for contradictions of drafts with published guidance found.
public struct DraftFindings: Sendable {
  /// The drafts, then the published documents that a finding names.
  public var documents: [IssuedDocument]
  /// Families, the gravest first; side A is always in a draft.
  public var contradictions: [Contradiction]
  /// Words of the drafts too common to lead to a pair by themselves, the most common first.
  public var commonWords: [CommonWord]

  /// Findings without the published documents that none of them names.
  init(
    _ contradictions: [Contradiction], _ documents: [IssuedDocument], drafts: Int, commonWords: [CommonWord]
  ) {
    var named = Set(0..<drafts)
    for item in contradictions {
      for side in [item.a, item.b] + item.places.flatMap({ [$0.a, $0.b] }) { named.insert(side.document) }
    }
    let order = named.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    func renumbered(_ side: Contradiction.Side) -> Contradiction.Side {
      Contradiction.Side(document: numbers[side.document] ?? 0, directive: side.directive)
    }
    self.documents = order.map { documents[$0] }
    self.contradictions = contradictions.map { item in
      var item = item
      item.a = renumbered(item.a)
      item.b = renumbered(item.b)
      item.places = item.places.map { Contradiction.Place(a: renumbered($0.a), b: renumbered($0.b)) }
      return item
    }
    self.commonWords = commonWords
  }
}
