import Testing

/// What a page of `Fixtures/pages`, each written after a kind that public bodies publish, must give.
struct PageRow: Sendable, CustomTestStringConvertible {
  var file: String
  /// One sign for each block, as in `FixtureRow`.
  var kinds: String
  /// Labels of the blocks that have one.
  var labels: [String] = []
  /// The beginning of a block, and the end of the block that leads into it.
  var stems: [(block: String, stem: String)] = []
  var first: String
  var last: String

  /// Name below `Fixtures`.
  var name: String { "pages/" + file }
  var testDescription: String { file }

  static let all: [PageRow] = [
    PageRow(file: "govuk-publication.html", kinds: "", first: "", last: ""),
    PageRow(file: "govuk-attachment.html", kinds: "", first: "", last: ""),
    PageRow(file: "nhs-england-long-read.html", kinds: "", first: "", last: ""),
    PageRow(file: "cqc-guidance.html", kinds: "", first: "", last: ""),
    PageRow(file: "nice-recommendations.html", kinds: "", first: "", last: ""),
    PageRow(file: "gmc-guidance.html", kinds: "", first: "", last: ""),
    PageRow(file: "council-wordpress.html", kinds: "", first: "", last: ""),
    PageRow(file: "legislation-view.html", kinds: "", first: "", last: ""),
    PageRow(file: "table-layout.html", kinds: "", first: "", last: ""),
    PageRow(file: "no-main.html", kinds: "", first: "", last: ""),
    PageRow(file: "fragment-list.html", kinds: "", first: "", last: ""),
    PageRow(file: "one-line.html", kinds: "", first: "", last: ""),
  ]
}
