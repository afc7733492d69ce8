import GuidanceIngest
import GuidanceRules

/// What a document as a whole lends to its sentences.
struct Standing {
  /// For whom it was written.
  var audience: Addressee
  /// What kind of text it is.
  var type: DocumentType?
  /// Packs whose field the document speaks of; tags of others are not given.
  var packs: Set<Int>
  /// Why nothing in it directs anybody, for texts of such a type.
  var reason: NonDirective?
  /// Word keys of the issuing body's name.
  var issuer: Set<UInt64>
  /// What its short forms stand for, as far as it has been read.
  var abbreviations = Abbreviations()
}
