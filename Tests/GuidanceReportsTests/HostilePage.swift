import Foundation
import GuidanceContradictions
import GuidanceIngest

@testable import GuidanceReports

/// Documents that try to get out of a page's text.
enum HostilePage {
  /// What each document says, in its words, its title and its body's name.
  private static let attacks = [
    "</script><script>window.pwned = 1</script>", "\"><img src=x onerror=\"window.pwned = 1\">",
    "' onfocus='window.pwned = 1' autofocus='", "</title><title>owned",
    "<!-- </style><style>* { display: none }",
    "\"\u{301} onmouseover=\"window.pwned = 1", "\u{202E}\u{2066}gnp.exe", "<svg onload=window.pwned=1>",
    String(repeating: "w", count: 10_000), "{{{script}}} {{#families}} {{/families}} =cmd|' /C calc'!A0",
  ]

  /// A report on ten such documents against a calm one, and a file with such a name.
  static func report() throws -> Report {
    var documents = try attacks.enumerated().map { number, attack in
      var document = try Sample.document(
        "Nurses must tidy the hall \(attack) in the morning \(number).",
        by: "Board \(attack.prefix(300)) \(number)",
        title: "Halls \(attack)", path: "north \(number) \(attack.prefix(200)).html")
      document.metadata.address =
        number % 2 == 0 ? "javascript:window.pwned = 1" : "https://north.example/\(attack)"
      document.metadata.language = "fr\" onclick=\"window.pwned = 1"
      return document
    }
    documents.append(
      try Sample.document(
        "Nurses must scatter sand in the hall.", by: "South Board", title: "Sand", path: "south.html"))
    return try Sample.report(
      documents, skipped: attacks.map { UnreadFile(path: $0, reason: "no text: \($0)") })
  }
}
