import ByteRecords
import GuidanceContradictions
import GuidanceDirectives
import GuidanceIngest

extension IssuedDocument {
  /// What a report and a comparison ask of a document, without its directives: the sentences passed over, what was
  /// left out and the remarks on its reading stay behind.
  mutating func code(_ coder: inout some RecordCoder) {
    coder.text(&path)
    coder.text(&title)
    metadata.code(&coder)
    coder.text(&format)
    coder.number(&byteCount)
    coder.option(&body, "") { $0.text(&$1) }
    coder.option(&bodyIdentity, "") { $0.text(&$1) }
    coder.number(&rank)
    coder.option(&extent, "") { $0.text(&$1) }
    coder.range(&period) { $0.number(&$1) }
    coder.option(&replacedBy, "") { $0.text(&$1) }
    coder.texts(&replaces)
    coder.choice(&places.unit)
    coder.list(&places.pages, 0) { $0.number(&$1) }
    coder.number(&extraction.sentences)
    coder.number(&extraction.coverage.modal)
    coder.number(&extraction.coverage.directives)
    coder.number(&extraction.coverage.passed)
    coder.option(&fullCount, 0) { $0.number(&$1) }
  }

  /// As bytes, without its directives.
  var record: [UInt8] {
    var writer = RecordWriter()
    var copy = self
    copy.fullCount = directiveCount
    copy.code(&writer)
    return writer.record
  }

  /// From bytes; nil when they are not what was written.
  init?(record: [UInt8]) {
    var reader = RecordReader(record)
    self.init(path: "")
    code(&reader)
    guard reader.isDone else { return nil }
  }
}

extension Metadata {
  fileprivate mutating func code(_ coder: inout some RecordCoder) {
    coder.option(&title, "") { $0.text(&$1) }
    coder.option(&body, "") { $0.text(&$1) }
    coder.flag(&isBodyGuessed)
    for date in [\Metadata.date, \.inForceFrom, \.inForceUntil] {
      Metadata.code(&self[keyPath: date], &coder)
    }
    coder.choice(&status)
    coder.option(&supersededBy, "") { $0.text(&$1) }
    coder.option(&audience, "") { $0.text(&$1) }
    coder.option(&extent, "") { $0.text(&$1) }
    coder.option(&territory, "") { $0.text(&$1) }
    coder.option(&type, .guidance) { $0.choice(&$1) }
    coder.option(&language, "") { $0.text(&$1) }
    coder.option(&identifier, "") { $0.text(&$1) }
    coder.option(&address, "") { $0.text(&$1) }
  }

  /// A date as one number with 0 for what is not known; 0 for none.
  private static func code(_ date: inout IssueDate?, _ coder: inout some RecordCoder) {
    var number = date.map { $0.year * 10_000 + ($0.month ?? 0) * 100 + ($0.day ?? 0) } ?? 0
    coder.number(&number)
    let (month, day) = (number / 100 % 100, number % 100)
    date = IssueDate(year: number / 10_000, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
  }
}
