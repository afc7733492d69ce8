/// A Swift file with its comments and the insides of its strings blanked out, so that braces can be counted.
struct SwiftSource {
  /// The code; as many lines as the file.
  let code: String

  /// A function with the line it begins on and its number of lines.
  struct Function {
    var name: String
    var line: Int
    var lines: Int
  }

  init(_ text: String) {
    var blanker = Blanker(Array(text))
    code = blanker.blanked()
  }

  /// Names of the types at the top of the file that other files can see.
  var topLevelTypes: [String] {
    var names: [String] = []
    var depth = 0
    for line in code.split(separator: "\n", omittingEmptySubsequences: false) {
      if depth == 0,
        let match = line.firstMatch(
          of:
            /^(?:(?:@\w+|public|package|internal|final|indirect)\s+)*(?:struct|class|enum|actor|protocol)\s+(\w+)/
        )
      {
        names.append(String(match.1))
      }
      depth += line.count { $0 == "{" } - line.count { $0 == "}" }
    }
    return names
  }

  /// Functions and initialisers with a body.
  var functions: [Function] {
    code.matches(of: /\b(?:func\s+([^\s(<]+)|(init)\b[?!]?\s*[(<]|(deinit)\b)/).compactMap { match in
      guard
        match.range.lowerBound == code.startIndex || code[code.index(before: match.range.lowerBound)] != "."
      else { return nil }
      let name = match.1 ?? match.2 ?? match.3 ?? ""
      guard let end = bodyEnd(after: match.range.lowerBound) else { return nil }
      let line = code[..<match.range.lowerBound].count { $0 == "\n" } + 1
      let lines = code[match.range.lowerBound...end].count { $0 == "\n" } + 1
      return Function(name: String(name), line: line, lines: lines)
    }
  }

  /// The brace that closes the body of a declaration; nil when it has none.
  private func bodyEnd(after start: String.Index) -> String.Index? {
    var round = 0
    var braces = 0
    for index in code[start...].indices {
      switch code[index] {
      case "(", "[": round += 1
      case ")", "]": round -= 1
      case "{" where round == 0: braces += 1
      case "}" where round == 0:
        braces -= 1
        if braces == 0 { return index }
        if braces < 0 { return nil }
      default: break
      }
      if round < 0 { return nil }
    }
    return nil
  }

  /// Walks over the characters of a file once.
  private struct Blanker {
    private let text: [Character]
    private var index = 0
    private var output = ""

    init(_ text: [Character]) { self.text = text }

    mutating func blanked() -> String {
      code(until: nil)
      return output
    }

    /// Copies code up to the bracket that closes an interpolation, or to the end.
    private mutating func code(until close: Character?) {
      var depth = 0
      while index < text.count {
        if at("//") {
          while index < text.count, text[index] != "\n" { skip() }
        } else if at("/*") {
          while index < text.count, !at("*/") { skip() }
          skip(2)
        } else if text[index] == "\"" || text[index] == "#" && at("#\"") {
          string()
        } else {
          if text[index] == "(" { depth += 1 }
          if text[index] == ")", let close, close == ")", depth == 0 { return }
          if text[index] == ")" { depth -= 1 }
          output.append(close == nil ? text[index] : text[index] == "\n" ? "\n" : " ")
          index += 1
        }
      }
    }

    private mutating func string() {
      let isRaw = text[index] == "#"
      if isRaw { skip() }
      let quote = at("\"\"\"") ? "\"\"\"" : "\""
      skip(quote.count)
      while index < text.count, !at(quote + (isRaw ? "#" : "")) {
        if !isRaw, at("\\(") {
          skip(2)
          code(until: ")")
          skip()
        } else if !isRaw, text[index] == "\\" {
          skip(2)
        } else {
          skip()
        }
      }
      skip(quote.count + (isRaw ? 1 : 0))
    }

    private func at(_ word: String) -> Bool { text[index...].starts(with: word) }

    /// Leaves characters out but for the ends of lines.
    private mutating func skip(_ count: Int = 1) {
      for _ in 0..<count where index < text.count {
        output.append(text[index] == "\n" ? "\n" : " ")
        index += 1
      }
    }
  }
}
