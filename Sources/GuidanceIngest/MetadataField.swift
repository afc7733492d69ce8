/// A field of a document's metadata; the raw value is its name in rule files.
public enum MetadataField: String, Sendable, Hashable, CaseIterable {
  case title, body, date, from, until, status, withdrawn, audience, extent, type, language, identifier,
    address
  case supersededBy = "superseded-by"
}
