/// What a word does in the expression of a quantity; a word can do several things.
package struct MeasureTraits: OptionSet, Sendable {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// A union, spelled out here so that other modules need no generic code for it.
  package init(arrayLiteral elements: MeasureTraits...) {
    rawValue = elements.reduce(0) { $0 | $1.rawValue }
  }

  /// Spelled out here as well, since the general forms are called through tables of the type from other modules.
  package func isDisjoint(with other: MeasureTraits) -> Bool { rawValue & other.rawValue == 0 }
  package func contains(_ member: MeasureTraits) -> Bool { rawValue & member.rawValue == member.rawValue }
  package func isSuperset(of other: MeasureTraits) -> Bool { rawValue & other.rawValue == other.rawValue }
  package func intersection(_ other: MeasureTraits) -> MeasureTraits {
    MeasureTraits(rawValue: rawValue & other.rawValue)
  }
  package var isEmpty: Bool { rawValue == 0 }

  /// Names that rule files use, in the order of the bits.
  static let names = [
    "upward", "downward", "than", "floor", "ceiling", "least", "most", "minimum", "maximum", "until",
    "before", "after", "by", "from", "to", "between", "of", "in", "or", "and", "article", "filler",
    "approximate", "negation", "limiting", "up", "at", "for", "every", "per", "often", "times", "repeat",
    "over", "under", "fraction", "ordinal", "month", "weekday", "morning", "evening", "clock", "noun-age",
    "old", "people", "label", "working", "restriction", "phase", "auxiliary", "stop", "frequency", "single",
    "dozen", "pair", "plural", "interval", "apart", "barring", "currency", "scale", "modal", "hour",
    "determiner", "duty",
  ]

  /// The trait that rule files call by a name.
  init?(name: String) {
    guard let bit = MeasureTraits.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: 1 << UInt64(bit))
  }

  private static func named(_ name: String) -> MeasureTraits { MeasureTraits(name: name) ?? [] }

  /// "more", "longer": a comparative that points up.
  package static let upward = named("upward")
  /// "less", "fewer": a comparative that points down.
  package static let downward = named("downward")
  package static let than = named("than")
  /// "above", "exceed": what follows is passed.
  package static let floor = named("floor")
  /// "below", "within": what follows is not passed.
  package static let ceiling = named("ceiling")
  package static let least = named("least")
  package static let most = named("most")
  package static let minimum = named("minimum")
  package static let maximum = named("maximum")
  package static let until = named("until")
  package static let before = named("before")
  package static let after = named("after")
  package static let by = named("by")
  package static let from = named("from")
  package static let to = named("to")
  package static let between = named("between")
  package static let of = named("of")
  package static let `in` = named("in")
  package static let or = named("or")
  package static let and = named("and")
  /// "a", "an": one, in front of a unit.
  package static let article = named("article")
  /// Words that may stand between a bound and its number and say nothing.
  package static let filler = named("filler")
  package static let approximate = named("approximate")
  package static let negation = named("negation")
  /// "limited", "capped": "to" or "at" behind it opens a ceiling.
  package static let limiting = named("limiting")
  package static let up = named("up")
  package static let at = named("at")
  package static let `for` = named("for")
  package static let every = named("every")
  package static let per = named("per")
  /// "often", "frequently".
  package static let often = named("often")
  package static let times = named("times")
  /// "once", "twice".
  package static let `repeat` = named("repeat")
  package static let over = named("over")
  package static let under = named("under")
  package static let fraction = named("fraction")
  package static let ordinal = named("ordinal")
  package static let month = named("month")
  package static let weekday = named("weekday")
  package static let morning = named("morning")
  package static let evening = named("evening")
  /// "noon", "midnight".
  package static let clock = named("clock")
  /// "age", "aged".
  package static let nounAge = named("noun-age")
  package static let old = named("old")
  package static let people = named("people")
  /// "section", "stage": the number behind it is a name.
  package static let label = named("label")
  /// "working", "business" in front of days.
  package static let working = named("working")
  /// "worth", "weighing": the quantity behind it says which things are meant.
  package static let restriction = named("restriction")
  /// "first", "last" in front of a length of time: when, not how long.
  package static let phase = named("phase")
  package static let auxiliary = named("auxiliary")
  /// Words at which a noun phrase ends.
  package static let stop = named("stop")
  /// "weekly", "annually".
  package static let frequency = named("frequency")
  package static let single = named("single")
  package static let dozen = named("dozen")
  package static let pair = named("pair")
  package static let plural = named("plural")
  /// "interval", "gap": a length of time behind it is one between two occurrences.
  package static let interval = named("interval")
  package static let apart = named("apart")
  /// "unless", "if": no negation in front of it reaches over it.
  package static let barring = named("barring")
  /// "must", "may": behind it the act begins.
  package static let modal = named("modal")
  /// "the", "its".
  package static let determiner = named("determiner")
  /// "required": a negation in front of it forbids nothing.
  package static let duty = named("duty")
  /// "o'clock".
  package static let hour = named("hour")
  package static let currency = named("currency")
  /// "million": a factor of the number in front of it.
  package static let scale = named("scale")
}
