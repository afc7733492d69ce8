/// An obligation, permission or prohibition that somebody recorded from an Act.
struct StatuteRecord: Decodable {
  /// Address of the section, ending in `section/29`.
  var mainSection: String
  var type: Kind
  /// Who is bound, which of a passive is what is done.
  var subject: String
  /// What is to be done.
  var act: String

  enum Kind: String, Decodable {
    case obligatory = "OBLIGATORY"
    case permitted = "PERMITTED"
    case prohibited = "PROHIBITED"
  }

  private enum CodingKeys: String, CodingKey {
    case mainSection = "main_section"
    case type
    case subject = "for"
    case act = "to"
  }

  /// Number of the section.
  var section: String { mainSection.split(separator: "/").last.map(String.init) ?? "" }

  /// The name of its modality among directives.
  var modality: String {
    switch type {
    case .obligatory: "obligation"
    case .permitted: "permission"
    case .prohibited: "prohibition"
    }
  }
}
