/// How well the rules do on labelled sentences and pairs.
public struct Evaluation: Sendable, Encodable {
  /// Pairs: found at any severity.
  public var pairs = PairCounts()
  /// Sentences: directive or not.
  public var directives = Counts()
  /// Tags given to sentences.
  public var tags = TagCounts()
  /// Every wrong answer.
  public var wrong: [Wrong] = []
  /// Every pair with the numbers that its confidence rests on, for calibration.
  public var judged: [Judged] = []

  private enum CodingKeys: String, CodingKey { case pairs, directives, tags, wrong }

  /// The four cells, and what follows from them.
  public struct Counts: Sendable, Encodable {
    /// Found and right.
    public var tp = 0
    /// Found and wrong.
    public var fp = 0
    /// Missed.
    public var fn = 0
    /// Rightly let go.
    public var tn = 0

    /// Share of the answers given that are right.
    public var precision: Double { Counts.ratio(tp, tp + fp) }
    /// Share of the right answers that are given.
    public var recall: Double { Counts.ratio(tp, tp + fn) }
    /// Harmonic mean of both.
    public var f1: Double { Counts.ratio(2 * tp, 2 * tp + fp + fn) }
    /// Matthews correlation, -1 to 1.
    public var mcc: Double {
      let product = Double(tp + fp) * Double(tp + fn) * Double(tn + fp) * Double(tn + fn)
      return product > 0 ? Double(tp * tn - fp * fn) / product.squareRoot() : 0
    }

    /// Counts an answer.
    mutating func add(expected: Bool, got: Bool) {
      switch (expected, got) {
      case (true, true): tp += 1
      case (false, true): fp += 1
      case (true, false): fn += 1
      case (false, false): tn += 1
      }
    }

    static func ratio(_ part: Int, _ whole: Int) -> Double {
      whole == 0 ? 0 : (Double(part) / Double(whole) * 10_000).rounded() / 10_000
    }

    private enum Keys: String, CodingKey { case tp, fp, fn, tn, precision, recall, f1 }

    /// The cells and the three shares.
    public func encode(to encoder: any Encoder) throws {
      var keys = encoder.container(keyedBy: Keys.self)
      try keys.encode(tp, forKey: .tp)
      try keys.encode(fp, forKey: .fp)
      try keys.encode(fn, forKey: .fn)
      try keys.encode(tn, forKey: .tn)
      try keys.encode(precision, forKey: .precision)
      try keys.encode(recall, forKey: .recall)
      try keys.encode(f1, forKey: .f1)
    }
  }

  /// Counts of pairs, with those of each kind.
  public struct PairCounts: Sendable, Encodable {
    /// All pairs.
    public var all = Counts()
    /// Contradicting pairs by their labelled kind.
    public var byKind: [String: Counts] = [:]

    private enum Keys: String, CodingKey { case mcc, byKind }

    /// As `Counts`, with `mcc` and `byKind`.
    public func encode(to encoder: any Encoder) throws {
      try all.encode(to: encoder)
      var keys = encoder.container(keyedBy: Keys.self)
      try keys.encode((all.mcc * 10_000).rounded() / 10_000, forKey: .mcc)
      try keys.encode(byKind, forKey: .byKind)
    }
  }

  /// Counts of tags, with those of each tag.
  public struct TagCounts: Sendable, Encodable {
    /// All tags.
    public var all = Counts()
    /// By tag.
    public var byTag: [String: Counts] = [:]

    private enum Keys: String, CodingKey { case byTag }

    /// As `Counts`, with `byTag`.
    public func encode(to encoder: any Encoder) throws {
      try all.encode(to: encoder)
      var keys = encoder.container(keyedBy: Keys.self)
      try keys.encode(byTag, forKey: .byTag)
    }
  }

  /// A pair and what was seen in it.
  public struct Judged: Sendable, Encodable {
    /// Id of the line.
    public var id: String
    /// Whether it is labelled a contradiction.
    public var contradict: Bool
    /// The rule that came nearest; nil when nothing clashed or a gate stopped it.
    public var rule: String?
    /// Its confidence, 0 to 1.
    public var confidence: Double
    /// How the two exclude each other, where that follows from words alone.
    public var ground: String?
    /// The features of the clash, in the order of the calibration's weights.
    public var features: [Double]
  }

  /// A wrong answer.
  public struct Wrong: Sendable, Encodable {
    /// Id of the line.
    public var id: String
    /// What was labelled.
    public var expected: String
    /// What was answered.
    public var got: String
    /// Why, in short.
    public var why: String
  }
}
