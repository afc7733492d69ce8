/// What all documents of a file share.
struct FileFacts {
  var path: String
  /// The format as `Document.format` names it.
  var format: String
  var byteCount: Int
  var notes: [String]
  var lines: LineTable
  /// How exactly spans tell where a text stands.
  var placeUnit = PlaceUnit.byte
  /// For each page, the number of lines before it.
  var pages: [Int] = []
  /// Whether it is a page whose content stands among other things.
  var isPage = false
  /// Whether what stands outside its components is no document.
  var isFeed = false
}
