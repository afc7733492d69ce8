import ByteRecords

/// The directives that have a word or a theme, by document.
struct PostingList {
  /// Documents by their keys in ascending order, each with the numbers of its directives in ascending order.
  var documents: [Entry] = []

  struct Entry: Equatable {
    var document: Int
    var directives: [Int]
  }

  /// Nothing yet.
  init() {}

  /// From bytes; nil when they are not what was written.
  init?(record: [UInt8]) {
    var reader = RecordReader(record)
    code(&reader)
    guard reader.isDone else { return nil }
  }

  /// As bytes.
  var record: [UInt8] {
    var writer = RecordWriter()
    var copy = self
    copy.code(&writer)
    return writer.record
  }

  /// Adds a directive; documents and directives come in ascending order.
  mutating func add(_ document: Int, _ directive: Int) {
    if let last = documents.indices.last, documents[last].document == document {
      documents[last].directives.append(directive)
    } else {
      documents.append(Entry(document: document, directives: [directive]))
    }
  }

  /// Differences, since these are small.
  private mutating func code(_ coder: inout some RecordCoder) {
    var document = 0
    coder.list(&documents, Entry(document: 0, directives: [])) { coder, entry in
      Self.step(&entry.document, from: &document, &coder)
      var directive = 0
      coder.list(&entry.directives, 0) { Self.step(&$1, from: &directive, &$0) }
    }
  }

  private static func step(_ value: inout Int, from last: inout Int, _ coder: inout some RecordCoder) {
    var difference = value &- last
    coder.number(&difference)
    value = last &+ difference
    last = value
  }
}

extension PostingList {
  /// The numbers of a list's directives when all documents' directives are counted through, in ascending order; nil
  /// when the bytes are not what was written.
  ///
  /// - Parameter firsts: by the key of a document the number of its first directive; negative for one left out.
  static func numbers(in record: [UInt8], _ firsts: [Int32]) -> [Int32]? {
    var reader = RecordReader(record)
    var numbers: [Int32] = []
    var (documents, count, document, step) = (0, 0, 0, 0)
    reader.count(&documents)
    for _ in 0..<documents {
      reader.number(&step)
      document &+= step
      reader.count(&count)
      let first = firsts.indices.contains(document) ? firsts[document] : -1
      var directive = 0
      for _ in 0..<count {
        reader.number(&step)
        directive &+= step
        if first >= 0 { numbers.append(first &+ Int32(truncatingIfNeeded: directive)) }
      }
    }
    guard reader.isDone else { return nil }
    if zip(numbers, numbers.dropFirst()).contains(where: { $0 >= $1 }) { numbers.sort() }
    return numbers
  }
}
