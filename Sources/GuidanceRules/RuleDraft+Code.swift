import ByteRecords

extension RuleDraft {
  /// Writes or reads all of it.
  mutating func code(_ coder: inout some RuleCoder) {
    coder.list(&packs, Pack.empty) { $1.code(&$0) }
    coder.list(&tags, Tag.empty) { $1.code(&$0) }
    coder.table(&variables, ("", "")) {
      $0.text(&$1)
      $0.text(&$2)
    }
    coder.list(&edges, EffectEdge(from: "", to: "", isSame: false, when: nil)) { $1.code(&$0) }
    coder.list(&oppositions, Opposition(a: "", b: "", kind: "", severity: "", why: "", company: nil)) {
      $1.code(&$0)
    }
    coder.list(&compatible, CompatiblePair(a: "", b: "", why: "")) { $1.code(&$0) }
    bodies.code(&coder)
    bearers.code(&coder)
    lexicon.code(&coder)
    coder.table(&furniture, ("", [])) {
      $0.text(&$1)
      $0.texts(&$2)
    }
    coder.list(&publishers, Publisher(name: "")) { $1.code(&$0) }
    metadataWords.code(&coder)
    coder.text(&digest)
    codePatterns(&coder)
  }

  private mutating func codePatterns(_ coder: inout some RuleCoder) {
    coder.list(&cues, Cue(modality: .obligation, strength: 0, form: .modal)) { $1.code(&$0) }
    coder.list(&uses, PatternUse.field(0)) { $1.code(&$0) }
    coder.list(&sources, PatternSource(file: "", line: 0, column: 0, text: "")) { $1.code(&$0) }
    coder.list(&companies, []) { $0.numbers(&$1) }
    coder.list(&antonyms, []) { $0.texts(&$1) }
    coder.set(&negated, 0) { $0.number(&$1) }
    vocabulary.code(&coder)
    automaton.code(&coder)
  }
}

extension Pack {
  fileprivate static let empty = Pack(id: "", title: "", folder: "", extent: nil, hasField: false)

  fileprivate mutating func code(_ coder: inout some RuleCoder) {
    coder.text(&id)
    coder.text(&title)
    coder.text(&folder)
    coder.maybe(&extent)
    coder.flag(&hasField)
  }
}

extension Tag {
  fileprivate static let empty = Tag(
    id: "", family: "", parent: nil, stance: .require, definition: "", wants: [:], pays: [:], needs: [],
    patterns: [], examples: TagExamples(), file: "")

  fileprivate mutating func code(_ coder: inout some RuleCoder) {
    coder.text(&id)
    coder.text(&family)
    coder.maybe(&parent)
    coder.choice(&stance)
    coder.text(&definition)
    for part in [\Tag.wants, \.pays] {
      coder.table(&self[keyPath: part], ("", .up)) {
        $0.text(&$1)
        $0.choice(&$2)
      }
    }
    coder.texts(&needs)
    coder.texts(&patterns)
    for part in [\TagExamples.match, \.against, \.nearMiss] {
      coder.list(&examples[keyPath: part], TagExamples.Example(sentence: "", line: 0, column: 0)) {
        $0.text(&$1.sentence)
        $0.number(&$1.line)
        $0.number(&$1.column)
      }
    }
    coder.text(&file)
  }
}

extension EffectEdge {
  fileprivate mutating func code(_ coder: inout some RuleCoder) {
    coder.text(&from)
    coder.text(&to)
    coder.flag(&isSame)
    coder.option(&when, .up) { $0.choice(&$1) }
  }
}

extension Opposition {
  fileprivate mutating func code(_ coder: inout some RuleCoder) {
    coder.text(&a)
    coder.text(&b)
    coder.text(&kind)
    coder.text(&severity)
    coder.text(&why)
    coder.maybe(&company)
  }
}

extension CompatiblePair {
  fileprivate mutating func code(_ coder: inout some RuleCoder) {
    coder.text(&a)
    coder.text(&b)
    coder.text(&why)
  }
}

extension Publisher {
  fileprivate mutating func code(_ coder: inout some RuleCoder) {
    coder.text(&name)
    coder.texts(&hosts)
    coder.texts(&marks)
    coder.table(&fields, ("", [])) {
      $0.text(&$1)
      $0.texts(&$2)
    }
    coder.texts(&platforms)
    coder.table(&names, ("", "")) {
      $0.text(&$1)
      $0.text(&$2)
    }
    coder.maybe(&fallback)
    coder.maybe(&territory)
    coder.texts(&jsonTexts)
    coder.texts(&jsonHeadings)
  }
}

extension MetadataWords {
  fileprivate mutating func code(_ coder: inout some RuleCoder) {
    for part in [\MetadataWords.labels, \.statuses] {
      coder.table(&self[keyPath: part], ("", [])) {
        $0.text(&$1)
        $0.texts(&$2)
      }
    }
    coder.table(&types, ("", "")) {
      $0.text(&$1)
      $0.text(&$2)
    }
  }
}

extension Cue {
  fileprivate mutating func code(_ coder: inout some RuleCoder) {
    coder.choice(&modality)
    coder.number(&strength)
    coder.choice(&form)
    coder.flag(&deniesDuty)
    coder.flag(&namesBearer)
  }
}

extension PatternSource {
  fileprivate mutating func code(_ coder: inout some RuleCoder) {
    coder.text(&file)
    coder.number(&line)
    coder.number(&column)
    coder.text(&text)
  }
}
