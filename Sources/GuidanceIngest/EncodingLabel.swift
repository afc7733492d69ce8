/// What the names of encodings stand for: as browsers take them, in the words of iconv.
///
/// Pages say less than they use: "Latin-1" is windows-1252, "Shift_JIS" its extension by Microsoft, and so
/// on. Source: the table of labels in the WHATWG Encoding Standard, for the names that differ from iconv's.
enum EncodingLabel {
  /// The encoding for a lower-case name; the name itself where browsers and iconv agree.
  static func encoding(for label: String) -> String { encodings[label] ?? label }

  private static let encodings: [String: String] = {
    let groups: [(String, String)] = [
      ("utf-8", "utf8 utf-8 us-ascii ascii utf-16 utf-16le utf-16be unicode ucs-2 iso-10646-ucs-2 x-utf-8"),
      ("windows-1252", "iso-8859-1 iso8859-1 iso_8859-1 latin1 latin-1 l1 cp1252 windows-1252 x-cp1252 ansi"),
      ("windows-1250", "cp1250 x-cp1250"), ("windows-1251", "cp1251 x-cp1251"),
      ("windows-1253", "cp1253 x-cp1253"), ("windows-1255", "cp1255 x-cp1255"),
      ("windows-1256", "cp1256 x-cp1256"), ("windows-1257", "cp1257 x-cp1257"),
      ("windows-1258", "cp1258 x-cp1258"),
      ("windows-1254", "iso-8859-9 iso8859-9 iso_8859-9 latin5 cp1254 x-cp1254"),
      ("cp874", "windows-874 iso-8859-11 iso8859-11 tis-620 dos-874"),
      ("cp932", "shift_jis shift-jis sjis x-sjis ms_kanji windows-31j csshiftjis ms932"),
      ("uhc", "euc-kr euc_kr euckr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean windows-949 cp949"),
      ("gb18030", "gb2312 gbk gb_2312-80 x-gbk chinese cp936 gb18030"),
      ("big5-hkscs", "big5 big5-hkscs x-x-big5 cn-big5 csbig5"),
      ("euc-jp", "x-euc-jp euc_jp eucjp"), ("iso-2022-jp", "csiso2022jp"), ("koi8-r", "koi koi8 koi8_r"),
      ("macintosh", "mac x-mac-roman csmacintosh"), ("mac-cyrillic", "x-mac-cyrillic x-mac-ukrainian"),
      ("iso-8859-8", "iso-8859-8-i logical visual"),
    ]
    var encodings: [String: String] = [:]
    for (encoding, labels) in groups {
      for label in labels.split(separator: " ") { encodings[String(label)] = encoding }
    }
    return encodings
  }()
}
