import ByteRecords
import GuidanceDirectives
import GuidanceIngest
import GuidanceRules

extension Directive {
  /// As bytes.
  var record: [UInt8] {
    var writer = RecordWriter()
    _ = copy(by: &writer)
    return writer.record
  }

  /// What bytes say; nil when they are not what was written.
  static func read(_ record: [UInt8]) -> Directive? {
    var reader = RecordReader(record)
    let directive = empty.copy(by: &reader)
    return reader.isDone ? directive : nil
  }

  /// Writes all that it is, or gives what is read in its place.
  private func copy(by coder: inout some RecordCoder) -> Directive {
    var (span, text, headingPath, modality, strength) = (span, text, headingPath, modality, strength)
    var (bearer, action, object, quantities) = (bearer, action, object, quantities)
    var (condition, exception, purpose, tags, frame) = (condition, exception, purpose, tags, frame)
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
    return Directive(
      span: span, text: text, headingPath: headingPath, modality: modality, strength: strength,
      bearer: bearer, action: action, object: object, quantities: quantities, condition: condition,
      exception: exception, purpose: purpose, tags: tags, frame: frame)
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
