/// A line of an evaluation file: a labelled sentence or a labelled pair.
struct LabelledItem: Decodable {
  var id: String
  var body: String?
  var date: String?
  var audience: String?
  var text: String?
  var expectedTags: [String]?
  var isDirective: Bool?
  var a: Text?
  var b: Text?
  var contradict: Bool?
  var kind: String?

  /// A text with what is known of its document.
  struct Text: Decodable {
    var body: String?
    var date: String?
    var audience: String?
    var text: String
  }

  private enum CodingKeys: String, CodingKey {
    case id, body, date, audience, text, a, b, contradict, kind
    case expectedTags = "expected_tags"
    case isDirective = "is_directive"
  }

  /// The sentence of a line that is no pair.
  var sentence: Text? { text.map { Text(body: body, date: date, audience: audience, text: $0) } }
}
