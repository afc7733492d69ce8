/// Reads the pattern language of `rules/README.md`.
struct PatternParser {
  /// What is wrong with a pattern.
  struct Failure: Error {
    let reason: String
  }

  private let characters: [Character]
  private var index = 0
  private let stem: (String) -> String
  private let lists: [String: PatternNode]

  /// A parser of one pattern.
  ///
  /// - Parameters:
  ///   - text: the pattern.
  ///   - lists: named term lists, already read.
  ///   - stem: stem of a lower-case word.
  init(_ text: String, lists: [String: PatternNode], stem: @escaping (String) -> String) {
    characters = Array(text)
    self.lists = lists
    self.stem = stem
  }

  /// The whole pattern.
  mutating func parse() throws(Failure) -> PatternNode {
    let left = try sequence(until: "~")
    skipBlanks()
    guard peek == "~" else {
      guard index == characters.count else {
        throw Failure(reason: "`\(characters[index])` has no opening bracket")
      }
      return try checked(left)
    }
    index += 1
    let distance = count() ?? 5
    let right = try sequence(until: "~")
    skipBlanks()
    guard index == characters.count else { throw Failure(reason: "only one `~` is possible") }
    return .near(try checked(left), try checked(right), within: distance)
  }

  private func checked(_ node: PatternNode) throws(Failure) -> PatternNode {
    guard !node.isNullable else { throw Failure(reason: "nothing is required, so it would match everywhere") }
    return node
  }

  private var peek: Character? { index < characters.count ? characters[index] : nil }

  private mutating func skipBlanks() {
    while let character = peek, character.isWhitespace || character == "," { index += 1 }
  }

  private mutating func count() -> Int? {
    let start = index
    while let character = peek, character.isASCII, character.isNumber { index += 1 }
    return Int(String(characters[start..<index]))
  }

  /// Elements up to the end, a closing bracket, `~` or a `|` that stands free.
  private mutating func sequence(until end: Character) throws(Failure) -> PatternNode {
    var parts: [PatternNode] = []
    var others: [PatternNode] = []
    while true {
      skipBlanks()
      guard let character = peek, character != ")", character != end else { break }
      if character == "|" {
        index += 1
        others.append(.sequence(parts))
        parts = []
      } else if character == "." {
        parts.append(try gap())
      } else {
        parts.append(try element())
      }
    }
    return others.isEmpty ? .sequence(parts) : .alternatives(others + [.sequence(parts)])
  }

  private mutating func gap() throws(Failure) -> PatternNode {
    guard index + 1 < characters.count, characters[index + 1] == "." else {
      throw Failure(reason: "a gap is written `..`")
    }
    index += 2
    return .gap(count() ?? 3)
  }

  /// Alternatives joined by `|` without blanks, and the `?` behind them.
  private mutating func element() throws(Failure) -> PatternNode {
    var choices = [try atom()]
    while peek == "|" {
      index += 1
      choices.append(try atom())
    }
    let node = choices.count == 1 ? choices[0] : .alternatives(choices)
    guard peek == "?" else { return node }
    index += 1
    return .optional(node)
  }

  private mutating func atom() throws(Failure) -> PatternNode {
    guard let character = peek else { throw Failure(reason: "a word is missing behind `|`") }
    switch character {
    case "(": return try group()
    case "<": return try list()
    case "\"": return try quoted()
    case "#":
      index += 1
      guard peek == "%" else { return .symbol(.number) }
      index += 1
      return percentage
    case "£":
      index += 1
      guard peek == "#" else { throw Failure(reason: "a sum of money is written `£#`") }
      index += 1
      return money
    default: return try word()
    }
  }

  private mutating func group() throws(Failure) -> PatternNode {
    index += 1
    let node = try sequence(until: ")")
    guard peek == ")" else { throw Failure(reason: "a bracket is not closed") }
    index += 1
    return node
  }

  private mutating func list() throws(Failure) -> PatternNode {
    guard let close = characters[index...].firstIndex(of: ">") else {
      throw Failure(reason: "`<` is not closed")
    }
    let name = String(characters[index + 1..<close])
    index = close + 1
    guard let node = lists[name] else {
      let nearest = Spelling.nearest(to: name, among: lists.keys.sorted()).map { ", perhaps `<\($0)>`" } ?? ""
      throw Failure(reason: "no list is named `\(name)`\(nearest)")
    }
    return node
  }

  private mutating func quoted() throws(Failure) -> PatternNode {
    guard let close = characters[(index + 1)...].firstIndex(of: "\"") else {
      throw Failure(reason: "a quotation mark is not closed")
    }
    let words = String(characters[index + 1..<close]).split { $0 == " " || $0 == "-" || $0 == "&" }
    index = close + 1
    guard !words.isEmpty else { throw Failure(reason: "nothing stands between the quotation marks") }
    return .sequence(words.map { .symbol(.exact(String($0))) })
  }

  private mutating func word() throws(Failure) -> PatternNode {
    let start = index
    while let character = peek, character.isLetter || character.isNumber || "'’-&%".contains(character) {
      index += 1
    }
    guard index > start else { throw Failure(reason: "`\(characters[start])` means nothing here") }
    let words = String(characters[start..<index]).replacing("’", with: "'").split { $0 == "-" || $0 == "&" }
    guard !words.isEmpty else { throw Failure(reason: "`\(characters[start])` means nothing here") }
    return .sequence(
      words.map { word in
        let written = String(word)
        return .symbol(.stem(stem(WordTable.singularOfAcronym(written) ?? written.lowercased())))
      })
  }

  private var percentage: PatternNode {
    let words: PatternNode = .alternatives([
      .sequence([.symbol(.exact("per")), .symbol(.exact("cent"))]), .symbol(.exact("percent")),
      .sequence([.symbol(.exact("percentage")), .symbol(.exact("points"))]),
    ])
    return .alternatives([.symbol(.percentage), .sequence([.symbol(.number), words])])
  }

  private var money: PatternNode {
    let scale: PatternNode = .optional(
      .alternatives(["million", "billion", "m", "bn", "thousand"].map { .symbol(.exact($0)) }))
    let pounds: PatternNode = .alternatives(["pound", "pounds", "pence", "p"].map { .symbol(.exact($0)) })
    return .alternatives([
      .sequence([.symbol(.money), scale]), .sequence([.symbol(.number), scale, pounds]),
    ])
  }
}
