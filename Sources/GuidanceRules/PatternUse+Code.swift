import ByteRecords

extension PatternUse {
  /// Writes or reads it: the number of its case, then what it holds.
  mutating func code(_ coder: inout some RuleCoder) {
    var number = self.number
    coder.number(&number)
    switch number {
    case 0: codeTag(&coder)
    case 1: self = .company
    case 2: codeNumber(&coder, PatternUse.cue)
    case 3: codeReason(&coder, PatternUse.context)
    case 4: codeReason(&coder, PatternUse.headingContext)
    case 5: codeNumber(&coder, PatternUse.bearer)
    case 6: codeNumber(&coder, PatternUse.field)
    case 7:
      var marker = Marker.condition
      if case .marker(let own) = self { marker = own }
      coder.choice(&marker)
      self = .marker(marker)
    case 8:
      var key: UInt64 = 0
      if case .concept(let own) = self { key = own }
      coder.word(&key)
      self = .concept(key)
    default: coder.refuse()
    }
  }

  private var number: Int {
    switch self {
    case .tag: 0
    case .company: 1
    case .cue: 2
    case .context: 3
    case .headingContext: 4
    case .bearer: 5
    case .field: 6
    case .marker: 7
    case .concept: 8
    }
  }

  private mutating func codeTag(_ coder: inout some RuleCoder) {
    var (tag, side, company, excluded) = (0, TagSide.for, Int?.none, Int?.none)
    if case .tag(let ownTag, let ownSide, let ownCompany, let ownExcluded) = self {
      (tag, side, company, excluded) = (ownTag, ownSide, ownCompany, ownExcluded)
    }
    coder.number(&tag)
    coder.choice(&side)
    coder.maybe(&company)
    coder.maybe(&excluded)
    self = .tag(tag, side, company: company, excluded: excluded)
  }

  private mutating func codeNumber(_ coder: inout some RuleCoder, _ make: (Int) -> PatternUse) {
    var number = 0
    switch self {
    case .cue(let own), .bearer(let own), .field(let own): number = own
    default: break
    }
    coder.number(&number)
    self = make(number)
  }

  private mutating func codeReason(_ coder: inout some RuleCoder, _ make: (NonDirective) -> PatternUse) {
    var reason = NonDirective.quotation
    switch self {
    case .context(let own), .headingContext(let own): reason = own
    default: break
    }
    coder.choice(&reason)
    self = make(reason)
  }
}
