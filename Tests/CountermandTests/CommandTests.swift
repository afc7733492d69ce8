import Foundation
import Testing

/// Runs the command as people do: exit codes, what goes to which stream, and how refusals read.
struct CommandTests {
  private static let north = Folder.page("North Board", "Nurses must wear a blue tunic on the ward.")
  private static let south = Folder.page("South Board", "Nurses must not wear a blue tunic on the ward.")
  private static let calm = Folder.page("South Board", "Nurses must wash their hands at noon.")
  private static let truncated = "<?xml version=\"1.0\"?>\n<document><title>Cut</title><p>Nurses must"

  @Test("nothing found is 0, a contradiction is 1")
  func plainCodes() throws {
    let quiet = try Folder(["a.html": Self.north, "b.html": Self.calm])
    let calm = try Tool.run("check", quiet.path)
    #expect(calm.code == 0)
    #expect(calm.output.contains("no contradictions in 2 documents"))
    let loud = try Folder(["a.html": Self.north, "b.html": Self.south])
    let clash = try Tool.run("check", loud.path)
    #expect(clash.code == 1)
    #expect(clash.output.contains("North Board") && clash.output.contains("South Board"))
    #expect(clash.errors.isEmpty && calm.errors.isEmpty)
  }

  @Test(
    "the gate fails from its level on; the report stays the same",
    arguments: [("constraining", 1), ("counteracting", 1), ("cancelling", 1), ("never", 0)])
  func failOn(_ level: String, _ code: Int32) throws {
    let folder = try Folder(["a.html": Self.north, "b.html": Self.south])
    let result = try Tool.run("check", folder.path, "--fail-on", level)
    #expect(result.code == code)
    #expect(result.output.contains("cancelling deontic"))
  }

  @Test("a milder contradiction passes a stricter gate")
  func milder() throws {
    let should = Folder.page("North Board", "Nurses should wear a blue tunic on the ward.")
    let folder = try Folder(["a.html": should, "b.html": Self.south])
    #expect(try Tool.run("check", folder.path, "--fail-on", "cancelling").code == 0)
    #expect(try Tool.run("check", folder.path, "--fail-on", "counteracting").code == 1)
  }

  @Test(
    "a bad call is 2, says so on standard error, and writes nothing on standard output",
    arguments: [
      (["check", "FOLDER", "--colour"], "--colour"), (["check"], "path"),
      (["check", "FOLDER/none"], "FOLDER/none: no such file or folder"),
      (["check", "FOLDER/empty"], "no guidance under FOLDER/empty"),
      (["check", "FOLDER", "--min-confidence", "2"], "--min-confidence"),
      (["check", "FOLDER", "--as-of", "soon"], "--as-of"), (["check", "FOLDER", "--jobs", "0"], "--jobs"),
      (["check", "FOLDER", "--format", "verse"], "verse"), (["check", "FOLDER", "--fail-on", "all"], "all"),
      (["chek", "FOLDER"], "chek"), (["rules", "show", "no-such-tag"], "no-such-tag"),
      (["check", "FOLDER", "--rules", "FOLDER/none"], "FOLDER/none:1:1: cannot be read"),
      (["check", "FOLDER", "--rules", "FOLDER/empty"], "no rule file in this folder"),
      (["explain", "FOLDER/a.html", "FOLDER/a.html:1"], "PATH:LINE"),
      (["explain", "FOLDER/a.html:1", "FOLDER/a.html:1"], "no directive on line 1 of FOLDER/a.html"),
    ])
  func refusals(_ arguments: [String], _ words: String) throws {
    let folder = try Folder(["a.html": Self.north, "empty/notes.txt": "Nurses must rest."])
    let filled = arguments.map { $0.replacing("FOLDER", with: folder.path) }
    let result = try Tool.run(filled)
    #expect(result.code == 2)
    #expect(result.errors.contains(words.replacing("FOLDER", with: folder.path)), "\(result.errors)")
    #expect(result.output.isEmpty)
  }

  @Test("a report that nobody takes is 2, and says why", arguments: ["text", "json"])
  func fullDevice(_ format: String) throws {
    let folder = try Folder(["a.html": Self.north, "b.html": Self.south])
    let result = try Tool.run(
      ["check", folder.path, "--format", format] + Tool.generalRules, onto: "/dev/full")
    #expect(result.code == 2)
    #expect(
      result.errors == "countermand: standard output cannot be written: no space left on device\n",
      "\(result.errors)")
  }

  @Test("of many places a hundred are kept and the others counted; a baseline accepts all")
  func manyPlaces() throws {
    func page(_ body: String, _ act: String) -> String {
      Folder.page(body, (0..<11).map { "NHS trusts must \(act) in area \($0)." }.joined(separator: " "))
    }
    let folder = try Folder([
      "d/a.html": page("North Board", "compete for patients with other trusts"),
      "d/b.html": page("South Board", "collaborate with other trusts across the system"),
    ])
    let plain = try Tool.run(["check", "d"], in: folder.path)
    #expect(plain.code == 1 && plain.output.contains("also in 120 other places\n"), "\(plain.output)")
    #expect(plain.errors.hasSuffix("are, 20 places more only counted\n"), "\(plain.errors)")
    let json = try Tool.run(["check", "d", "--format", "json", "--quiet"], in: folder.path)
    #expect(json.output.contains("\"morePlaces\" : 20,") && json.errors.isEmpty)
    let accepted = try Tool.run(["baseline", "d", "-o", "base.json"], in: folder.path)
    #expect(accepted.errors.contains("121 pairs accepted"), "\(accepted.errors)")
    let judged = try Tool.run(["check", "d", "--baseline", "base.json"], in: folder.path)
    #expect(judged.code == 0 && judged.output.contains("121 unchanged"), "\(judged.output)")
    #expect(judged.errors.isEmpty)
  }

  @Test("a rule file with an unknown key is refused at its line and column")
  func unknownKey() throws {
    let rules = "terms:\n  down: [reduce]\npaterns:\n  - reduce\n"
    let folder = try Folder(["a.html": Self.north, "pack/odd.yml": rules])
    let result = try Tool.run("check", folder.path, "--rules", folder.path + "/pack")
    #expect(result.code == 2)
    #expect(result.output.isEmpty)
    let line = rules.split(separator: "\n").prefix { $0 != "paterns:" }.count + 1
    #expect(result.errors.contains("\(folder.path)/pack/odd.yml:\(line):1: unknown key `paterns`"))
    #expect(result.errors.contains("perhaps `patterns`"))
  }

  @Test("a pack with a failing example is refused at the example, one that passes is used")
  func failingExample() throws {
    func pack(_ example: String) -> String {
      """
      tag: humming
      family: noise
      stance: promote
      definition: Hum in the halls.
      wants: {choice: up}
      patterns: [hum ~ hall]
      examples:
        match:
          - \(example)
        near-miss:
          - Nurses must rest.
      """
    }
    let wrong = "Nurses must whistle in the hall."
    let folder = try Folder([
      "a.html": Self.north, "bad/humming.yml": pack(wrong),
      "good/humming.yml": pack("Nurses must hum in the hall."),
    ])
    let refused = try Tool.run("check", folder.path, "--rules", folder.path + "/bad")
    #expect(refused.code == 2)
    #expect(refused.output.isEmpty)
    #expect(refused.errors.contains("/bad/humming.yml:9:7: example of `humming` fails: `\(wrong)`"))
    #expect(try Tool.run("check", folder.path, "--rules", folder.path + "/good").code == 0)
  }

  @Test("what cannot be read is 3 and named, the rest is reported, and leave turns it into a warning")
  func incomplete() throws {
    let folder = try Folder(["a.html": Self.north, "b.html": Self.south, "cut.xml": Self.truncated])
    let result = try Tool.run("check", folder.path, "--format", "json")
    #expect(result.code == 3)
    let report = try json(result.output)
    #expect(report["complete"] as? Bool == false)
    let skipped = try #require(report["skipped"] as? [[String: String]])
    #expect(skipped.map { $0["path"] } == [folder.path + "/cut.xml"])
    #expect(skipped.first?["reason"]?.isEmpty == false)
    #expect((report["contradictions"] as? [Any])?.count == 1)
    #expect(result.errors.contains(folder.path + "/cut.xml: "))
    #expect(try Tool.run("check", folder.path, "--fail-on", "never").code == 3)
    #expect(try Tool.run("check", folder.path, "--allow-unreadable").code == 1)
    #expect(try Tool.run("check", folder.path, "--allow-unreadable", "--fail-on", "never").code == 0)
  }

  @Test("--quiet writes nothing but the report")
  func quiet() throws {
    let folder = try Folder(["a.html": Self.north, "b.html": Self.south, "cut.xml": Self.truncated])
    let loud = try Tool.run("check", folder.path, "--format", "json")
    let quiet = try Tool.run("check", folder.path, "--format", "json", "--quiet")
    #expect(!loud.errors.isEmpty)
    #expect(quiet.errors.isEmpty)
    #expect(quiet.output == loud.output)
    #expect(quiet.code == loud.code)
  }

  @Test(
    "colour is written where asked for; NO_COLOR is obeyed, the option goes before it",
    arguments: [
      ("auto", "", false), ("always", "", true), ("never", "", false), ("auto", "1", false),
      ("never", "1", false), ("always", "1", true),
    ])
  func colour(_ choice: String, _ noColour: String, _ isColoured: Bool) throws {
    let folder = try Folder(["a.html": Self.north, "b.html": Self.south])
    let result = try Tool.run(
      ["check", folder.path, "--color", choice], environment: ["NO_COLOR": noColour, "TERM": "xterm"])
    #expect(result.output.contains("\u{1B}[") == isColoured)
  }

  @Test("--min-confidence takes unsure contradictions out of report and gate")
  func confidence() throws {
    let folder = try Folder(["a.html": Self.north, "b.html": Self.south])
    let result = try Tool.run("check", folder.path, "--min-confidence", "1")
    #expect(result.code == 0)
    #expect(result.output.contains("no contradictions"))
  }

  @Test("extract writes one object a line, explain says what passed or stopped a pair")
  func otherCommands() throws {
    let folder = try Folder(["a.html": Self.north, "b.html": Self.south, "c.html": Self.calm])
    let lines = try Tool.run("extract", folder.path, "--format", "jsonl")
    #expect(lines.code == 0)
    #expect(lines.output.split(separator: "\n").count == 3)
    let place = { (name: String) -> String in
      let page = name == "b.html" ? Self.south : name == "c.html" ? Self.calm : Self.north
      let line = page.split(separator: "\n").prefix { !$0.hasPrefix("<p>") }.count + 1
      return "\(folder.path)/\(name):\(line)"
    }
    let clash = try Tool.run("explain", place("a.html"), place("b.html"))
    #expect(clash.code == 0)
    #expect(clash.output.contains("passes bearer") && clash.output.contains("cancelling deontic"))
    let copied = try Tool.run("explain", place("a.html") + ":4", place("b.html") + ":4")
    #expect(copied.output == clash.output)
    let calm = try Tool.run("explain", place("a.html"), place("c.html"))
    #expect(calm.output.contains("no contradiction"))
    let same = try Tool.run("explain", place("b.html"), place("c.html"))
    #expect(same.output.contains("stopped by body"))
  }

  @Test("gaps names what was not read with its place; 0 when all files were, 3 when not, 2 when not run")
  func gaps() throws {
    let page = Folder.page("North Board", "The ward is for those who must fast.", "Nurses must rest.")
    let folder = try Folder(["a.html": page])
    let result = try Tool.run("gaps", folder.path)
    #expect(result.code == 0)
    let line = page.split(separator: "\n").prefix { !$0.hasPrefix("<p>") }.count + 1
    #expect(result.output.contains("\(folder.path)/a.html:\(line):4: not read: "))
    #expect(result.output.contains("\(folder.path)/a.html:\(line + 1):4: no object"))
    #expect(result.output.contains("coverage 50 % of 2 modal sentences"))
    #expect(try Tool.run("check", folder.path).output.contains("coverage 50 % of 2 modal sentences"))
    let whole = try json(Tool.run("gaps", folder.path, "--format", "json").output)
    #expect((whole["documents"] as? [Any])?.count == 1)
    #expect(try Tool.run("gaps", folder.path + "/none").code == 2)
    let cut = try Folder(["a.html": page, "cut.xml": Self.truncated])
    #expect(try Tool.run("gaps", cut.path).code == 3)
    #expect(try Tool.run("gaps", cut.path, "--allow-unreadable").code == 0)
  }

  @Test("extract --outline shows what a document says of itself and every block with its place")
  func outline() throws {
    let page =
      Folder.page("North Board", "Nurses must wear a tunic.").replacing(
        "<p>", with: "<h2>Dress</h2><ol><li>On wards:<ul><li>") + "</ul></ol>"
    let folder = try Folder([
      "a.html": page, "b.md": "# Beds\n\n1. Wash *them*.\n", "cut.xml": Self.truncated,
    ])
    let result = try Tool.run("extract", folder.path, "--outline")
    #expect(result.code == 3)
    #expect(result.errors.contains("cut.xml: "))
    for words in ["body: North Board", "format: html", "heading 2: Dress", "item: [1.] Wash them.", "3:4"] {
      #expect(result.output.contains(words), "\(words)")
    }
    #expect(
      result.output.contains("  item: Nurses must wear a tunic.\n    ")
        && result.output.contains("stem: On wards:"))
    #expect(try Tool.run("extract", folder.path, "--outline", "--allow-unreadable").code == 0)
  }

  @Test(
    "limits are options; what is beyond them is named and the rest is read",
    arguments: [
      (["--max-depth", "5"], "nested deeper than 5 elements"),
      (["--max-attribute-bytes", "100"], "attribute longer than 100 bytes at line 10, column 7"),
      (["--max-entity-bytes", "10"], "more than 10 bytes"),
      (["--max-time", "0.001"], "not read within 0.001 seconds"),
    ])
  func limits(_ options: [String], _ reason: String) throws {
    let deep = String(repeating: "<div>", count: 20) + "Go." + String(repeating: "</div>", count: 20)
    let folder = try Folder([
      "a.html": Self.north, "deep.html": Self.calm.replacing("</body>", with: deep + "</body>"),
      "long.html": Self.calm.replacing("<p>", with: "<p\ntitle=\"\(String(repeating: "x", count: 600))\">"),
      "entity.xml": "<!DOCTYPE g [<!ENTITY e \"long words here\">]><guidance><p>Go &e;.</p></guidance>",
      "many.html": String(repeating: "<p>Nurses must rest.</p>", count: 20_000),
    ])
    let result = try Tool.run(["extract", folder.path, "--outline"] + options)
    #expect(result.code == 3)
    #expect(result.errors.contains(reason), "\(result.errors)")
    #expect(result.output.contains("body: North Board"))
    #expect(try Tool.run(["check", folder.path, "--max-depth", "0"]).code == 2)
  }

  @Test("a hostile folder neither ends nor holds up the run, and every file in it is named")
  func hostile() throws {
    let laughs = (1...9).reduce("<!DOCTYPE g [<!ENTITY e0 \"ha\">") { text, number in
      text + "<!ENTITY e\(number) \"\(String(repeating: "&e\(number - 1);", count: 10))\">"
    }
    let folder = try Folder([
      "a.html": Self.north, "b\n\u{1B}[31m.html": Self.south, "cut.xml": Self.truncated,
      "bomb.xml": laughs + "]><guidance><p>Go &e9;.</p></guidance>",
      "nul.html": String(repeating: "\u{0}", count: 500),
      "deep.html": String(repeating: "<div>", count: 50_000) + "Go.", "word.docx": "PK\u{3}\u{4}",
      "sheet.pdf": "%PDF-1.4",
      "cut.html": "<p>Nurses must \u{E2}", "blank.md": "\n", "notes.bin": "x",
    ])
    try #require(mkfifo(folder.path + "/pipe.html", 0o600) == 0)
    try #require(symlink(folder.path, folder.path + "/loop") == 0)
    try #require(symlink("/etc/passwd", folder.path + "/passwd.html") == 0)
    let result = try Tool.run("check", folder.path, "--format", "json")
    #expect(result.code == 3)
    let report = try json(result.output)
    let skipped = try #require(report["skipped"] as? [[String: String]])
    let names = skipped.compactMap { $0["path"]?.split(separator: "/").last.map(String.init) }
    #expect(
      Set(names).isSuperset(of: [
        "bomb.xml", "blank.md", "cut.xml", "deep.html", "nul.html", "passwd.html", "pipe.html", "sheet.pdf",
        "word.docx",
      ]), "\(names)")
    #expect(skipped.allSatisfy { $0["reason"]?.isEmpty == false })
    #expect((report["contradictions"] as? [Any])?.count == 1)
    #expect(!result.errors.contains("\u{1B}"))
    #expect(try !Tool.run("check", folder.path).output.contains("\u{1B}"))
  }

  @Test("the rules list and show themselves; version and help are 0")
  func rules() throws {
    #expect(try Tool.run("rules", "list").output.contains("cut-waste"))
    let shown = try Tool.run("rules", "show", "cut-waste")
    #expect(shown.code == 0)
    #expect(shown.output.hasPrefix("cut-waste ("))
    for words in ["wants down: ", "\npatterns\n", "\nnear misses\n", "\ncontradicts\n", " counteracting "] {
      #expect(shown.output.contains(words), "\(words)")
    }
    #expect(try Tool.run("rules", "show", "cut-wast").errors.contains("perhaps `cut-waste`"))
    let dot = try Tool.run("rules", "graph").output
    #expect(
      dot.hasPrefix("digraph rules {") && dot.contains("tag_cut_waste -> var_cost [label=\"wants down\"]"))
    let mermaid = try Tool.run("rules", "graph", "--format", "mermaid").output
    #expect(
      mermaid.hasPrefix("flowchart LR\n") && mermaid.contains("tag_cut_waste -->|\"wants down\"| var_cost"))
    let trace = try Tool.run("rules", "trace", "Trusts must not cut waste.").output
    for words in [
      "cue: “must not”", "bearer: trust", "act: “cut waste”", "cut-waste pattern",
      "tags: cut-waste (against)",
    ] {
      #expect(trace.contains(words), "\(words): \(trace)")
    }
    #expect(try Tool.run("--version").output.contains(/^\d+\.\d+\.\d+/))
    let help = try Tool.run("--help")
    #expect(help.code == 0)
    #expect(["check", "extract", "explain", "rules"].allSatisfy { help.output.contains($0) })
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
