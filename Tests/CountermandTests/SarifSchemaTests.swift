import Countermand
import Foundation
import Testing

/// What is written for code scanning, held against the standard's own schema.
struct SarifSchemaTests {
  @Test(
    "SARIF of the corpus and of a hostile document validates",
    .enabled(if: SarifSchema.isAvailable, "the schema or python3-jsonschema is missing"))
  func validates() async throws {
    let words = "\"q\" 'q' `q` \\ ]]&gt; ::error::x %0A {0} [a](1) 🧹&#27;[31m, &lt;b&gt; =1"
    let folder = try Folder([
      "d/a b#%ü.html": Folder.page(
        "North\n\"Board\" {1}", "Nurses must wear a blue tunic \(words) on the ward."),
      "d/b.html": Folder.page("South Board", "Nurses must not wear a blue tunic on the ward."),
      "d/c.xml": "<?xml version=\"1.0\"?><document><p>Nurses must",
      "d/s.yml":
        "suppressions:\n  - {finding: \"[x]\", reason: R, owner: O, until: 2001-01-01}\n",
    ])
    let hostile = try Tool.run(
      ["check", "d", "--format", "sarif=hostile.sarif", "--suppressions", "d/s.yml"] + Tool.generalRules,
      in: folder.path)
    #expect(hostile.code == 3, "\(hostile.errors)")
    let corpus = ReportFormat.sarif.write(try await Corpus.report.value)
    try corpus.write(toFile: folder.path + "/corpus.sarif", atomically: true, encoding: .utf8)
    for name in ["hostile", "corpus"] {
      let file = folder.path + "/\(name).sarif"
      #expect(try SarifSchema.faults(of: file) == "")
      #expect(try String(contentsOfFile: file, encoding: .utf8).contains("\"ruleIndex\""))
    }
  }

  @Test(
    "the validator finds what is wrong",
    .enabled(if: SarifSchema.isAvailable, "the schema or python3-jsonschema is missing"))
  func finds() throws {
    let folder = try Folder(["x.sarif": "{\"version\": \"2.1.0\", \"runs\": [{\"results\": []}]}"])
    #expect(try SarifSchema.faults(of: folder.path + "/x.sarif").contains("'tool' is a required property"))
  }
}
