import GuidanceDirectives
import GuidanceIngest
public import GuidanceRules

extension RuleTester {
  /// Changes to the examples of tags that the tags pass over.
  ///
  /// Every example of `match` and `against` that passes is changed in these ways. A change counts only when the
  /// changed sentence is read as meant, so that a rule is never blamed for words the engine does not know.
  ///
  /// - *Polarity*: "not" behind the modal of the statement that has the tag, or taken away ("do not" for an
  ///   order). It counts when that statement's modality turns, when no other word of the sentence turns or
  ///   bounds anything ("without", "unless", "only", "more than"), and when the wording stands in the subject or
  ///   predicate, not in a purpose; the tag must then turn too, or go.
  /// - *Direction*: a word of direction (markers `up`, `down`, `more`, `less`) or of a bound becomes its antonym.
  ///   It counts when the tag hangs on the word, that is, goes when a word of no meaning stands there, and
  ///   when the new word is read as the other direction; the tag must turn or go.
  /// - *Limit*: a figure becomes the next one, a word of a bound its antonym. It counts when the word is part of
  ///   a quantity; the quantity's limits must change.
  /// - *Words dropped*: all words of the tag's wordings go; the tag must go too. And for each pattern there must
  ///   be an example in which a match of it goes when one of its words goes.
  ///
  /// - Parameter isTested: whether the tags of a file are tested; all by default.
  public mutating func mutations(where isTested: (Tag) -> Bool = { _ in true }) -> RuleTestResult {
    var result = RuleTestResult()
    let changer = ExampleChanger(rules)
    for (number, tag) in rules.tags.enumerated() where isTested(tag) {
      let wanted = tag.examples.match.map { ($0, Polarity.for) } + tag.examples.against.map { ($0, .against) }
      var readings: [ExampleReading] = []
      for (example, polarity) in wanted {
        let reading = read(example.sentence, number)
        guard reading.polarity == polarity else { continue }
        readings.append(reading)
        for change in changes(of: reading, changer) {
          result.count += 1
          guard let sentence = change.passedOver else { continue }
          let fact = RuleError.Fact.unnoticed(rule: tag.id, change: change.change, sentence: sentence)
          result.failures.append(
            RuleError(file: tag.file, line: example.line, column: example.column, fact: fact))
        }
      }
      drop(number, readings, changer, &result)
    }
    return result
  }

  /// A change that counts, and the changed sentence where the rule passed it over.
  private struct Trial {
    var change: ExampleChange
    var passedOver: String?
  }

  private mutating func read(_ sentence: String, _ tag: Int) -> ExampleReading {
    ExampleReading(sentence: sentence, traces: traces(of: sentence), tag: tag)
  }

  private mutating func changes(of reading: ExampleReading, _ changer: ExampleChanger) -> [Trial] {
    guard let (trace, statement) = reading.bearer else { return [] }
    var trials = polarity(reading, trace, statement, changer).map { [$0] } ?? []
    let wordings = statement.wordings.filter { $0.tag == reading.tag && $0.outcome == .counts }
    let bounds = Set(statement.quantities.flatMap { $0.words.split { " -,".contains($0) }.map(String.init) })
    for place in trace.words.indices {
      let word = changer.string(place, trace, Array(reading.sentence.utf8))
      let isInQuantity = bounds.contains(word)
      let isBound = isInQuantity && rules.isBound(word)
      let isDirection = trace.movements.contains { $0.tokens == place..<place + 1 }
      if isDirection || isBound, wordings.contains(where: { $0.tokens.contains(place) }) {
        trials += direction(place, word, isBound, reading, trace, changer).map { [$0] } ?? []
      }
      if isBound || isInQuantity && word.contains(where: \.isNumber) {
        trials += limit(place, word, reading, trace, changer).map { [$0] } ?? []
      }
    }
    trials.append(words(reading, changer))
    return trials
  }

  private mutating func polarity(
    _ reading: ExampleReading, _ trace: SentenceTrace, _ statement: SentenceTrace.Statement,
    _ changer: ExampleChanger
  ) -> Trial? {
    guard isPlain(trace, statement),
      let sentence = changer.negated(reading.sentence, trace, statement)
    else { return nil }
    let changed = read(sentence, reading.tag)
    let place = reading.statements.firstIndex { $0.tags.contains { $0.tag == reading.tag } } ?? 0
    guard changed.statements.count == reading.statements.count,
      changed.statements[place].isNegative != statement.isNegative
    else { return nil }
    return Trial(change: .polarity, passedOver: changed.polarity == reading.polarity ? sentence : nil)
  }

  /// Whether the tag hangs on the statement and no other word of the sentence turns or bounds anything: "must not treat without consent" stays as
  /// it is read when its "not" goes.
  private func isPlain(_ trace: SentenceTrace, _ statement: SentenceTrace.Statement) -> Bool {
    let wordings = statement.wordings.filter { $0.outcome == .counts }
    return trace.turns.allSatisfy { statement.isNegative && $0.overlaps(statement.cue) }
      && wordings.contains { $0.tokens.overlaps(statement.act) || $0.tokens.overlaps(statement.subject) }
  }

  private mutating func direction(
    _ place: Int, _ word: String, _ isBound: Bool, _ reading: ExampleReading, _ trace: SentenceTrace,
    _ changer: ExampleChanger
  ) -> Trial? {
    let blank = changer.replacing(place, of: trace, in: reading.sentence, by: ExampleChanger.blank)
    guard read(blank, reading.tag).polarity != reading.polarity else { return nil }
    for (opposite, sentence) in changer.opposed(place, trace, reading.sentence) {
      let changed = read(sentence, reading.tag)
      guard isBound || isTurned(place, trace, changed) else { continue }
      return Trial(
        change: .direction(from: word, to: opposite),
        passedOver: changed.polarity == reading.polarity ? sentence : nil)
    }
    return nil
  }

  /// Whether the word at a place points the other way in the changed sentence.
  private func isTurned(_ place: Int, _ trace: SentenceTrace, _ changed: ExampleReading) -> Bool {
    func isUp(_ trace: SentenceTrace) -> Bool? {
      trace.movements.first { $0.tokens == place..<place + 1 }.map { [.up, .more].contains($0.marker) }
    }
    guard let old = isUp(trace),
      let other = changed.traces.first(where: { $0.words.count == trace.words.count })
    else { return false }
    return isUp(other) == !old
  }

  private mutating func limit(
    _ place: Int, _ word: String, _ reading: ExampleReading, _ trace: SentenceTrace, _ changer: ExampleChanger
  ) -> Trial? {
    guard
      let (other, sentence) = changer.counted(place, trace, reading.sentence)
        ?? changer.opposed(place, trace, reading.sentence).first
    else { return nil }
    let changed = read(sentence, reading.tag)
    return Trial(
      change: .limit(from: word, to: other), passedOver: changed.limits == reading.limits ? sentence : nil)
  }

  private mutating func words(_ reading: ExampleReading, _ changer: ExampleChanger) -> Trial {
    var sentence = reading.sentence
    for trace in reading.traces.reversed() {
      let places = trace.statements.flatMap(\.wordings).filter {
        $0.tag == reading.tag && $0.side != .nearMiss && $0.outcome.isSound
      }.flatMap { Array($0.tokens) }
      sentence = changer.dropping(places, of: trace, in: sentence)
    }
    return Trial(
      change: .wordsDropped, passedOver: read(sentence, reading.tag).polarity == nil ? nil : sentence)
  }

  /// Asks of every pattern that fires whether it misses a word of its match anywhere.
  private mutating func drop(
    _ tag: Int, _ readings: [ExampleReading], _ changer: ExampleChanger, _ result: inout RuleTestResult
  ) {
    for pattern in patterns[tag] ?? [] {
      let fired = readings.filter { $0.count(of: pattern) > 0 }
      guard !fired.isEmpty else { continue }
      result.count += 1
      guard !fired.contains(where: { misses(pattern, $0, changer) }) else { continue }
      let source = rules.sources[pattern]
      let fact = RuleError.Fact.unnoticed(
        rule: rules.tags[tag].id, change: .patternDropped(source.text), sentence: fired[0].sentence)
      result.failures.append(source.error(fact))
    }
  }

  private mutating func misses(_ pattern: Int, _ reading: ExampleReading, _ changer: ExampleChanger) -> Bool {
    for (trace, wording) in reading.wordings where wording.pattern == pattern {
      for place in [wording.tokens.lowerBound, wording.tokens.upperBound - 1] + Array(wording.tokens) {
        let sentence = changer.dropping([place], of: trace, in: reading.sentence)
        if read(sentence, reading.tag).count(of: pattern) < reading.count(of: pattern) { return true }
      }
    }
    return false
  }
}
