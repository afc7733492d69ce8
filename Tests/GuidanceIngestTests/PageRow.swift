import Testing

/// What a page of `Fixtures/pages`, each written after a kind that public bodies publish, must give.
struct PageRow: Sendable, CustomTestStringConvertible {
  var file: String
  /// One sign for each block, as in `FixtureRow`.
  var kinds: String
  /// Labels of the blocks that have one.
  var labels: [String] = []
  /// For each block that completes another, its first word and the last word of that other block.
  var stems: [String] = []
  var first: String
  var last: String

  /// Name below `Fixtures`.
  var name: String { "pages/" + file }
  var testDescription: String { file }

  static let all: [PageRow] = [
    PageRow(
      file: "govuk-publication.html", kinds: "p1p2pppii2ii3pf", labels: ["1.", "2."],
      stems: ["should: read", "should: write"], first: "Guidance", last: "4."),
    PageRow(
      file: "govuk-attachment.html", kinds: "p12pp2piiiiiphhhhhhccccqp",
      labels: ["1.1", "1.2", "2.1", "(a)", "(b)", "(i)", "(ii)", "(c)", "2.2"],
      stems: ["must— oil", "must— keep", "of— every", "of— every", "must— train"], first: "Department",
      last: "use."),
    PageRow(
      file: "nhs-england-long-read.html", kinds: "1piip2ppiiii3pppp",
      stems: [
        "To: NHS", "To: ICB", "winter without", "team: close", "team: cancel", "except: where", "except: in",
      ], first: "Winter", last: "Beds"),
    PageRow(
      file: "cqc-guidance.html", kinds: "1p2q2p3iiiipipi", labels: ["52.—(1)"],
      stems: ["not: use", "not: leave", "Window means", "Provider A"], first: "Regulation", last: "us."),
    PageRow(
      file: "nice-recommendations.html", kinds: "12p3ppiipp23p", labels: ["1.1.1", "1.1.2", "1.1.3"],
      stems: ["unless: other", "unless: a"], first: "Restful", last: "bed."),
    PageRow(
      file: "gmc-guidance.html", kinds: "12pppiiippppppii",
      labels: ["1", "2", "3", "a.", "b.", "c.", "4", "•", "•"],
      stems: ["and: your", "and: your", "and: the", "must: wash", "must: listen"], first: "Good",
      last: "listen"),
    PageRow(
      file: "council-wordpress.html", kinds: "12ppiiicccc", first: "Winter", last: "First"),
    PageRow(
      file: "legislation-view.html", kinds: "123pii3pq", labels: ["1", "(a)", "(b)", "2", "4A"],
      stems: ["must— fence", "must— mark"], first: "Ponds", last: "swim."),
    PageRow(
      file: "table-layout.html", kinds: "1pppiihhccpp", labels: ["-", "-"],
      stems: ["should: ring", "should: close"], first: "Level", last: "wait."),
    PageRow(file: "no-main.html", kinds: "1pip", first: "Rules", last: "fields."),
    PageRow(
      file: "fragment-list.html", kinds: "2pii", stems: ["and: trim", "and: not"], first: "Lamps",
      last: "smoke"),
    PageRow(
      file: "one-line.html", kinds: "1piip", labels: ["12."], stems: ["must: oil", "must: wear"],
      first: "Bells",
      last: "rest."),
  ]
}
