import ByteRecords
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

extension Directive {
  /// All that it is.
  mutating func code(_ coder: inout some RecordCoder) {
    coder.context(&text)
    span.code(&coder)
    coder.texts(&headingPath)
    coder.choice(&modality)
    coder.number(&strength)
    bearer.code(&coder)
    coder.phrase(&action)
    coder.phrase(&object)
    coder.list(&quantities, Quantity(dimension: .count, lower: nil, upper: nil, words: "")) { $1.code(&$0) }
    coder.option(&condition, "") { $0.phrase(&$1) }
    coder.option(&exception, "") { $0.phrase(&$1) }
    coder.option(&purpose, "") { $0.phrase(&$1) }
    coder.list(&tags, .empty) { $1.code(&$0) }
    frame.code(&coder)
  }

  /// As bytes.
  var record: [UInt8] {
    var writer = RecordWriter()
    var copy = self
    copy.code(&writer)
    return writer.record
  }

  /// From bytes; nil when they are not what was written.
  init?(record: [UInt8]) {
    var reader = RecordReader(record)
    self = .empty
    code(&reader)
    guard reader.isDone else { return nil }
  }
}

extension Span {
  fileprivate mutating func code(_ coder: inout some RecordCoder) {
    coder.number(&startByte)
    coder.number(&endByte)
    coder.number(&line)
    coder.number(&column)
    coder.number(&endLine)
    coder.number(&endColumn)
  }
}

extension Addressee {
  fileprivate mutating func code(_ coder: inout some RecordCoder) {
    coder.list(&kinds, 0) { $0.number(&$1) }
    coder.phrase(&words)
    coder.choice(&origin)
  }
}

extension TagHit {
  fileprivate mutating func code(_ coder: inout some RecordCoder) {
    coder.number(&tag)
    var isFor = polarity == .for
    coder.flag(&isFor)
    polarity = isFor ? .for : .against
    coder.phrase(&words)
  }
}
