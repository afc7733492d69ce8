import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

/// Groups pairs that are one contradiction in many places, and gives each group its identity.
enum Families {
  /// What the members of a family share.
  private struct Key: Hashable {
    var kind: Contradiction.Kind
    var rule: String
    var bodies: [String]
    /// The two texts, for clashes that no tag pair names.
    var texts: [String]
  }

  /// Families, the gravest and surest first.
  static func group(_ contradictions: [Contradiction], _ documents: [IssuedDocument]) -> [Contradiction] {
    var families: [Key: [Contradiction]] = [:]
    for contradiction in contradictions {
      families[key(contradiction, documents), default: []].append(contradiction)
    }
    let merged = families.map { key, members in family(key, members, documents) }
    return merged.sorted { precedes($0, $1) }
  }

  private static func family(
    _ key: Key, _ members: [Contradiction], _ documents: [IssuedDocument]
  ) -> Contradiction {
    var seen: Set<[Int]> = []
    let sorted = members.sorted { precedes($0, $1) }.filter {
      seen.insert(places(of: $0, documents)).inserted
    }
    var head = sorted[0]
    head.places = sorted.dropFirst().map { Contradiction.Place(a: $0.a, b: $0.b) }
    head.id = identity(key)
    return head
  }

  /// Where both sentences stand: two statements of one sentence are one place.
  private static func places(of item: Contradiction, _ documents: [IssuedDocument]) -> [Int] {
    [item.a, item.b].flatMap { side in
      [side.document, documents[side.document].extraction.directives[side.directive].span.startByte]
    }
  }

  private static func precedes(_ a: Contradiction, _ b: Contradiction) -> Bool {
    if a.severity != b.severity { return a.severity > b.severity }
    if a.confidence != b.confidence { return a.confidence > b.confidence }
    return (a.a.document, a.a.directive, a.b.document, a.b.directive, a.rule)
      < (b.a.document, b.a.directive, b.b.document, b.b.directive, b.rule)
  }

  private static func key(_ contradiction: Contradiction, _ documents: [IssuedDocument]) -> Key {
    let sides = [contradiction.a, contradiction.b]
    let isByTags = contradiction.rule.contains("+")
    return Key(
      kind: contradiction.kind, rule: contradiction.rule,
      bodies: sides.map { documents[$0.document].bodyIdentity ?? "" }.sorted(),
      texts: isByTags
        ? [] : sides.map { documents[$0.document].extraction.directives[$0.directive].text }.sorted())
  }

  /// Sixteen hexadecimal digits over the key.
  private static func identity(_ key: Key) -> String {
    var hash = StableHash()
    for part in [key.kind.rawValue, key.rule] + key.bodies + key.texts { hash.add(part) }
    return hash.digits
  }
}
