import Testing

@testable import GuidanceIngest

@Suite struct MetadataSourceTests {
  @Test(arguments: [
    ("dc.title", "dc.title", false, false), ("title.last?", "title.last", true, false),
    ("author~", "author", false, true), ("text:signed?~", "text:signed", true, true),
    ("text:#issuer", "text:#issuer", false, false), ("number@value#year~", "number@value", false, true),
  ])
  func `a source is read from its short form`(_ text: String, _ key: String, _ coded: Bool, _ guess: Bool) {
    let source = MetadataSource(text)
    #expect(source.key == key && source.isCoded == coded && source.isGuess == guess)
  }

  private static let citation = "Society of Beds (SB). Clean beds for all. J Beds. 2006 Feb;12(1):5-9."

  @Test(arguments: [
    ("x", "any value", "any value"), ("x#year", "BED(2025) 162", "2025"), ("x#year", "BED(25) 162", nil),
    ("x#maker", citation, "Society of Beds (SB)"), ("x#work", citation, "Clean beds for all"),
    ("x#issue", citation, "2006 Feb"), ("x#maker", "Hill JA, Moss K. Clean beds. J Beds. 2006.", nil),
    ("x#maker", "Bed Board, Office AB. Clean beds. 2006.", nil),
    ("x#maker", "Society of Beds", nil), ("x#work", "Society of Beds. Clean beds", nil),
    ("x#issue", "Society of Beds. 30 beds for 2005 nights. Hull: SB; 1999 Mar. 4 p.", "1999 Mar"),
    ("x#issue", "Society of Beds. 20067 beds.", nil), ("x#colour", "red", nil),
  ])
  func `a part of a value is read`(_ source: String, _ value: String, _ read: String?) {
    #expect(MetadataSource(source).reads(value) == read)
  }

  /// A page whose body comes from these sources, and that body.
  @Test(
    arguments: [
      (["author~", "issuer"], "Moss Board", false), (["author~"], "A. Writer", true),
      (["nobody"], nil, false),
      (["issuer", "author~"], "Moss Board", false), (["title.site~"], "Hill Council", true),
      (["visible.enacting"], "THE COUNCIL OF BEDS,", false), (["script:owner"], "Bed Office", false),
    ] as [([String], String?, Bool)])
  func `a guess comes behind what is stated`(_ body: [String], _ name: String?, _ guess: Bool) throws {
    var publisher = PublisherSources()
    publisher.fields = [.body: body, .date: ["visible.dated"]]
    var sources = MetadataSources()
    sources.publishers = [publisher]
    let page = """
      <html><head><title>Beds | Hill Council</title><meta name="author" content="A. Writer">
      <meta name="issuer" content="Moss Board"><meta property="og:title" content="Beds">
      <script>var page = {'Owner': 'Bed Office'};</script></head><body><h1>Beds</h1><p>of 3 March 2021</p>
      <p>THE COUNCIL OF BEDS, having slept,</p><p>Nurses must rest.</p></body></html>
      """
    let reader = DocumentReader(furniture: Fixture.furniture, sources: sources)
    let metadata = try #require(try reader.read(Array(page.utf8), path: "a.html").first).metadata
    #expect(metadata.body == name && metadata.isBodyGuessed == guess)
    #expect(metadata.date?.description == "2021-03-03")
  }

  @Test(arguments: [
    ("", "Bed Office", true), ("<author>Moss Board</author>", "Moss Board", false),
  ])
  func `an entry takes its feed's title for a guess, and never its own`(
    _ author: String, _ name: String, _ guess: Bool
  ) throws {
    var publisher = PublisherSources()
    publisher.fields = [.body: ["outer/text:title~", "author"]]
    var sources = MetadataSources()
    sources.publishers = [publisher]
    let feed = """
      <rss version="2.0"><channel><title>Bed Office</title><item><title>Beds</title>\(author)
      <description>Nurses must rest.</description></item></channel></rss>
      """
    let reader = DocumentReader(furniture: Fixture.furniture, sources: sources)
    let document = try #require(try reader.read(Array(feed.utf8), path: "feed.xml").last)
    #expect(document.metadata.body == name && document.metadata.isBodyGuessed == guess)
  }

  @Test(arguments: [
    ("3 March 2021", "2021-03-03"), ("On Wednesday 3 March 2021", nil), ("March 2021", nil),
    ("Beds of 3 March 2021", nil), ("August 04, 2008", "2008-08-04"),
  ])
  func `only a bare line dates a text`(_ line: String, _ date: String?) throws {
    var publisher = PublisherSources()
    publisher.fields = [.date: ["visible.dated"]]
    var sources = MetadataSources()
    sources.publishers = [publisher]
    let page = "<body><h1>Beds</h1><p>\(line)</p><p>Nurses must rest.</p></body>"
    let reader = DocumentReader(furniture: Fixture.furniture, sources: sources)
    let metadata = try #require(try reader.read(Array(page.utf8), path: "a.html").first).metadata
    #expect(metadata.date?.description == date)
  }
}
