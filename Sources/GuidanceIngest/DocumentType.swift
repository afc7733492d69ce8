/// What kind of text a document is; it decides how strong its words are.
public enum DocumentType: String, Sendable, Hashable, Codable, CaseIterable {
  case statute
  case statutoryGuidance
  case guidance
  case consultation
  case letter
  case standard
  case paymentRules
  case news

  /// The type a publisher's own word stands for, or nil when it is not known.
  ///
  /// - Parameter name: for example `statutory_guidance`, `Consultation`, `primary`.
  public init?(publishedAs name: String) {
    let key = name.lowercased().filter { $0.isLetter }
    switch key {
    case "statute", "act", "primary", "secondary", "legislation", "regulation", "regulations": self = .statute
    case "statutoryguidance": self = .statutoryGuidance
    case "consultation", "openconsultation", "closedconsultation", "consultationoutcome",
      "callforevidence":
      self = .consultation
    case "letter", "correspondence": self = .letter
    case "standard", "qualitystandard": self = .standard
    case "paymentrules", "paymentscheme", "tariff": self = .paymentRules
    case "news", "newsstory", "pressrelease", "speech", "casestudy", "newsarticle", "worldnewsstory":
      self = .news
    case "guidance", "guideline", "detailedguide", "detailedguidance", "manual", "guide":
      self = .guidance
    default: return nil
    }
  }
}
