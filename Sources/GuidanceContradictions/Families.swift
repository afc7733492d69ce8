import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

/// Groups pairs that are one contradiction in many places, and gives each group its identity.
///
/// A theme that many documents share has millions of pairs among ten thousand documents, so that a pair is kept as
/// a few numbers, and of each group only the gravest and surest up to a limit; the others are counted. What is kept
/// does not depend on the order in which pairs come.
struct Families: Sendable {
  private let documents: [IssuedDocument]
  /// Pairs of one family that are kept; all when nil.
  private let limit: Int?
  /// For each document the number of its body in the order of the bodies' identities.
  private let bodies: [Int]
  private let bodyNames: [String]
  private var groups: [Key: Group] = [:]

  /// What the members of a family share.
  private struct Key: Hashable {
    var kind: Contradiction.Kind
    var rule: String
    var lowBody: Int
    var highBody: Int
    /// The two texts, for clashes that no tag pair names.
    var texts: [String]
  }

  /// A pair in numbers.
  private struct Member {
    var severity: Severity
    var asked: PairQuestions
    var confidence: Double
    var a: Number
    var b: Number

    struct Number {
      var document: Int32
      var directive: Int32

      init(_ side: Contradiction.Side) {
        (document, directive) = (Int32(side.document), Int32(side.directive))
      }

      var side: Contradiction.Side { .init(document: Int(document), directive: Int(directive)) }
    }

    init(_ pair: FoundPair) {
      (severity, asked, confidence) = (pair.severity, pair.asked, pair.confidence)
      (a, b) = (Number(pair.a), Number(pair.b))
    }

    func precedes(_ other: Member) -> Bool {
      if severity != other.severity { return severity > other.severity }
      if confidence != other.confidence { return confidence > other.confidence }
      return (a.document, a.directive, b.document, b.directive)
        < (other.a.document, other.a.directive, other.b.document, other.b.directive)
    }
  }

  /// Where both sentences of a pair stand.
  private struct Sentences: Hashable {
    var first: Int32
    var start: Int
    var second: Int32
    var otherStart: Int
  }

  private struct Group {
    var members: [Member] = []
    var count = 0

    mutating func include(_ more: some Sequence<Member>, count: Int, _ limit: Int?) {
      self.count += count
      members += more
      // To sort at twice the limit, and not each time, keeps the cost of a pair the same however many come.
      if let limit, members.count > 2 * limit { settle(limit) }
    }

    /// Leaves as many members as are kept, the gravest first.
    mutating func settle(_ limit: Int?) {
      members.sort { $0.precedes($1) }
      if let limit, members.count > limit { members.removeSubrange(limit...) }
    }
  }

  /// No families yet.
  ///
  /// - Parameter placeLimit: places of one family that are kept beside its first pair; all when nil.
  init(_ documents: [IssuedDocument], placeLimit: Int?) {
    self.documents = documents
    limit = placeLimit.map { $0 + 1 }
    bodyNames = Set(documents.map { $0.bodyIdentity ?? "" }).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: bodyNames.enumerated().map { ($1, $0) })
    bodies = documents.map { numbers[$0.bodyIdentity ?? ""] ?? 0 }
  }

  /// Adds pairs.
  ///
  /// - Parameter pairs: all pairs whose first side is in one of some documents: two statements of one sentence are
  ///   one place, which is seen only where they come together.
  mutating func add(_ pairs: [FoundPair]) {
    var found: [Key: [Member]] = [:]
    for pair in pairs { found[key(pair), default: []].append(Member(pair)) }
    for (key, members) in found {
      var seen: Set<Sentences> = []
      let places = members.sorted { $0.precedes($1) }.filter { seen.insert(sentences($0)).inserted }
      include(places, count: places.count, key)
    }
  }

  /// Adds what was found among other documents.
  mutating func merge(_ other: Families) {
    for (key, group) in other.groups { include(group.members, count: group.count, key) }
  }

  /// The families, the gravest and surest first.
  func sorted() -> [Family] {
    groups.map { family($0, $1) }.sorted { one, other in
      let (first, second) = (Member(one.head), Member(other.head))
      return first.precedes(second) || (!second.precedes(first) && one.head.rule < other.head.rule)
    }
  }

  private mutating func include(_ members: some Sequence<Member>, count: Int, _ key: Key) {
    groups[key, default: Group()].include(members, count: count, limit)
  }

  private func family(_ key: Key, _ group: Group) -> Family {
    var group = group
    group.settle(limit)
    let head = group.members[0]
    return Family(
      id: identity(key),
      head: FoundPair(
        kind: key.kind, rule: key.rule, isByTags: key.texts.isEmpty, severity: head.severity,
        confidence: head.confidence, asked: head.asked, a: head.a.side, b: head.b.side),
      places: group.members.dropFirst().map { Contradiction.Place(a: $0.a.side, b: $0.b.side) },
      morePlaces: group.count - group.members.count)
  }

  private func sentences(_ member: Member) -> Sentences {
    Sentences(
      first: member.a.document, start: directive(member.a.side).span.startByte,
      second: member.b.document, otherStart: directive(member.b.side).span.startByte)
  }

  private func directive(_ side: Contradiction.Side) -> Directive {
    documents[side.document].extraction.directives[side.directive]
  }

  private func key(_ pair: FoundPair) -> Key {
    let (a, b) = (bodies[pair.a.document], bodies[pair.b.document])
    return Key(
      kind: pair.kind, rule: pair.rule, lowBody: min(a, b), highBody: max(a, b),
      texts: pair.isByTags ? [] : [directive(pair.a).text, directive(pair.b).text].sorted())
  }

  /// Sixteen hexadecimal digits over the key.
  private func identity(_ key: Key) -> String {
    var hash = StableHash()
    let names = [bodyNames[key.lowBody], bodyNames[key.highBody]]
    for part in [key.kind.rawValue, key.rule] + names + key.texts { hash.add(part) }
    return hash.digits
  }
}
