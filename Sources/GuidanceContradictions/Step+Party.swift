extension Step {
  /// The side that a step speaks of; nil for both.
  public var party: Party? {
    switch self {
    case .tag(let party, _, _, _), .wants(let party, _, _), .moves(let party, _, _, _, _),
      .pays(let party, _, _), .needs(let party, _), .pulls(let party, _), .settlesPayment(let party, _),
      .takesMeans(let party):
      party
    case .declared, .sameAct, .modalities, .opposites, .reversed, .weaker, .values, .passed: nil
    }
  }
}
