import GuidanceIngest

/// What a document as a whole lends to its sentences.
struct Standing {
  /// For whom it was written.
  var audience: Addressee
  /// What kind of text it is.
  var type: DocumentType?
  /// Word keys of the issuing body's name.
  var issuer: Set<UInt64>
}
