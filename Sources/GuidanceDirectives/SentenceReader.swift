import GuidanceIngest
import GuidanceRules

/// Reads one sentence: is it a directive, and what are its parts?
struct SentenceReader {
  let rules: RuleSet
  let sentence: Sentence
  let matches: SentenceMatches
  let standing: Standing
  let context: HeadingContext
  let isQuoted: Bool
  let isCell: Bool
  let headingPath: [String]

  /// What a sentence turned out to be.
  enum Reading {
    /// No directive, and nothing says why; the obstacle is that of its cue, where it has one.
    case nothing(Obstacle)
    case passed(NonDirective)
    case directives([Directive])
  }

  /// Reads the sentence.
  func read(_ document: Document, _ words: borrowing WordTable) -> Reading {
    let clauses = ClauseParser(rules: rules, tokens: sentence.tokens, matches: matches).parse(words)
    let finder = CueFinder(
      rules: rules, sentence: sentence, matches: matches, clauses: clauses, issuer: standing.issuer)
    let cues = finder.find(words)
    var directives: [Directive] = []
    var reason: NonDirective?
    for cue in cues {
      if let against = reasonAgainst(cue, words) { reason = reason ?? against; continue }
      if let directive = directive(cue, clauses.parts(of: cue.segment), document, words) {
        directives.append(directive)
      }
    }
    if !directives.isEmpty { return .directives(directives) }
    if cues.isEmpty, matches.has(.pastDuty) {
      reason = .history
    }
    if reason == nil, let obstacle = finder.obstacle(words) {
      return reasonWithoutCue.map { .passed($0) } ?? .nothing(obstacle)
    }
    return reason.map { .passed($0) } ?? .nothing(.wording)
  }

  func directive(
    _ cue: FoundCue, _ clauses: Clauses, _ document: Document, _ words: borrowing WordTable
  ) -> Directive? {
    let tags = TagReader(rules: rules, sentence: sentence, matches: matches, clauses: clauses, cue: cue)
      .read(document, words).filter { hit in
        rules.pack(of: hit.tag).map { standing.packs.contains($0) } ?? true
      }
    // A cell without a modal verb is a label, a present tense without a theme a description.
    if cue.modality == .constitutive, isCell { return nil }
    let parts = PartReader(
      rules: rules, sentence: sentence, matches: matches, clauses: clauses, cue: cue,
      abbreviations: standing.abbreviations, headingPath: headingPath,
      tags: cue.modality == .undecided ? [] : tags)
    let directive = parts.read(document, words, standing, context)
    if cue.modality == .constitutive, tags.isEmpty, !directive.frame.pull.settles, !setsLimit(directive) {
      return nil
    }
    return directive
  }

  /// "Kits are posted every two years", "crossings are spaced at least 300 m apart": a plain statement that sets a
  /// limit or a rhythm.
  private func setsLimit(_ directive: Directive) -> Bool {
    directive.quantities.contains { quantity in
      quantity.role == .measure && quantity.dimension != .percentage && quantity.dimension != .count
        && (!quantity.isPoint || quantity.dimension == .interval)
    }
  }

  /// Why a sentence with a cue is no directive after all.
  func reasonAgainst(_ cue: FoundCue, _ words: borrowing WordTable) -> NonDirective? {
    if let reason = reasonOfPlace { return reason }
    if !cue.isExplicit || cue.tokens.lowerBound > sentence.ownStart, opensAsFragment { return .fragment }
    // "The evidence is insufficient" tells of research, and settles that nothing is recommended.
    if cue.modality == .undecided { return nil }
    let isFirm = cue.strength >= 3 && cue.word != "will" && cue.modality != .constitutive
    for match in matches.of(.context) {
      guard case .context(let reason) = rules.uses[match.pattern] else { continue }
      switch reason {
      case .boilerplate, .amendment, .denial, .consultation, .research, .news, .footnote, .question:
        return reason
      case .scope:
        if opensStatement(match.tokens.lowerBound) { return reason }
      case .forecast:
        if match.tokens.overlaps(cue.tokens), !namesActor(cue, words) { return reason }
      case .quotation, .aspiration:
        // "Patients must be told": the cue stands inside the words of saying.
        let isSaid =
          match.tokens.lowerBound < cue.tokens.lowerBound && match.tokens.upperBound > cue.tokens.upperBound
        if match.tokens.lowerBound <= cue.tokens.lowerBound, !isSaid || !isFirm { return reason }
      case .history, .definition, .data, .example, .fragment:
        if !isFirm, match.tokens.lowerBound <= cue.tokens.lowerBound || !cue.isExplicit { return reason }
      }
    }
    return nil
  }

  /// Whether a place is among the first words of the sentence, or of what stands behind a colon or dash.
  private func opensStatement(_ place: Int) -> Bool {
    place <= sentence.ownStart + 2
      || !sentence.tokens[place].before.isDisjoint(with: [.colon, .dash])
  }

  /// Whether somebody whom rules know acts: "trusts may reduce beds" is a permission, and "the drug may reduce
  /// pain" none; those who are served may be what things happen to.
  private func namesActor(_ cue: FoundCue, _ words: borrowing WordTable) -> Bool {
    let first = cue.subject.first.map { words[sentence.tokens[$0].word].spelling }
    if ["we", "you"].contains(first) { return true }
    let named = SentenceReader.bearers(matches.of(.bearer), rules, within: cue.subject)
    return named.contains { !rules.bearers.bearers[$0].isServed }
  }

  /// Why no sentence that stands here and ends so directs anybody.
  private var reasonOfPlace: NonDirective? {
    if let reason = standing.reason ?? context.reason { return reason }
    if isQuoted { return .quotation }
    return sentence.isQuestion ? .question : nil
  }

  /// Why a sentence with no cue in its main clause would be no directive if it had one.
  private var reasonWithoutCue: NonDirective? {
    if let reason = reasonOfPlace { return reason }
    for match in matches.of(.context) {
      if case .context(let reason) = rules.uses[match.pattern] { return reason }
    }
    return opensAsFragment ? .fragment : nil
  }

  /// "What trusts are asked to do about waits": a title, not a statement.
  private var opensAsFragment: Bool {
    matches.opens(.fragment, at: sentence.ownStart)
  }

  /// Kinds of bearer among matches, the longest wording at each place.
  static func bearers(
    _ matches: some Sequence<PatternMatch>, _ rules: RuleSet, within range: Range<Int>? = nil
  ) -> [Int] {
    var found: [(kind: Int, tokens: Range<Int>)] = []
    for match in matches {
      guard case .bearer(let kind) = rules.uses[match.pattern] else { continue }
      if let range, !range.contains(match.tokens.lowerBound) { continue }
      found.append((kind, match.tokens))
    }
    let longest = found.filter { one in
      !found.contains { other in
        other.tokens.count > one.tokens.count && other.tokens.lowerBound <= one.tokens.lowerBound
          && one.tokens.upperBound <= other.tokens.upperBound
      }
    }
    var kinds: [Int] = []
    for one in longest where !kinds.contains(one.kind) { kinds.append(one.kind) }
    return kinds
  }
}
