import Testing

@testable import GuidanceIngest

@Suite struct EncodingDeclarationTests {
  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x41], "utf-8", 3), ([0xFF, 0xFE, 0x41, 0], "utf-16le", 2),
      ([0xFE, 0xFF, 0, 0x41], "utf-16be", 2), ([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], "utf-32le", 4),
      ([0x3C, 0, 0x70, 0], "utf-16le", 0), ([0, 0x3C, 0, 0x70], "utf-16be", 0),
      ([0xEF, 0xBB, 0x41, 0x42], "utf-8", 0), ([0xFF, 0x41, 0x42, 0x43], "utf-8", 0), ([0x3C], "utf-8", 0),
      ([], "utf-8", 0),
    ] as [([UInt8], String, Int)])
  func `a byte-order mark or a first tag says it`(_ bytes: [UInt8], _ name: String, _ length: Int) {
    let declaration = EncodingDeclaration(bytes)
    #expect(declaration.name == name)
    #expect(declaration.markLength == length)
  }

  @Test(arguments: [
    ("<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><p/>", "cp932"),
    ("<?xml version='1.0' encoding='koi8-r'?><p/>", "koi8-r"),
    ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><p/>", "windows-1252"),
    ("<?xml version=\"1.0\" encoding=\"UTF-16\"?><p/>", "utf-8"),
    ("<?xml version=\"1.0\"?><p/>", "utf-8"),
    ("<meta charset=\"windows-1251\">", "windows-1251"),
    ("<META CHARSET=EUC-KR>", "uhc"),
    ("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=x-sjis\">", "cp932"),
    ("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=latin1\" />", "windows-1252"),
    ("<meta charset=\"US-ASCII\">", "utf-8"),
    ("<meta name=\"viewport\"><meta charset='big5'>", "big5-hkscs"),
  ])
  func `the file's own word is taken as browsers take it`(_ head: String, _ name: String) {
    #expect(EncodingDeclaration(Array(head.utf8) + [0xE9]).name == name)
  }

  @Test(arguments: [
    "<p>Write charset=koi8-r in the head.</p>", "<p data-x=1>encoding=koi8-r</p>",
    "<metadata>charset</metadata>", "<meta name=\"x\" content=\"y\"><p title=\"charset=koi8-r\">x</p>",
    "<meta charset=\"\">",
  ])
  func `the word elsewhere does not count`(_ head: String) {
    #expect(EncodingDeclaration(Array(head.utf8)).name == "utf-8")
  }
}
