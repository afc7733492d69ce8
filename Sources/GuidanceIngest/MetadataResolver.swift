/// Settles each field of a document's metadata from what was harvested.
struct MetadataResolver {
  private let sources: MetadataSources
  private let harvests: [MetadataHarvest]
  private let publishers: [PublisherSources]
  private let blocks: [Block]
  private let text: [UInt8]

  /// A resolver for one document.
  ///
  /// - Parameters:
  ///   - harvests: the document's own harvest and those of what it is a part of, innermost first.
  ///   - blocks: its blocks; they and `text` serve for what is only visible.
  init(_ sources: MetadataSources, _ harvests: [MetadataHarvest], blocks: [Block], text: [UInt8]) {
    var harvests = harvests
    VisibleMetadata(sources.labels).read(blocks, text, into: &harvests[0])
    harvests[0].addSite()
    self.sources = sources
    self.harvests = harvests
    self.blocks = blocks
    self.text = text
    let general = sources.publishers.filter(\.isGeneral)
    let addresses = general.flatMap { $0.fields[.address] ?? [] }
      .flatMap { name in harvests.flatMap { $0.values[name] ?? [] } }
    let own = sources.publishers.filter { publisher in
      !publisher.isGeneral && harvests.contains { publisher.matches($0, addresses: addresses) }
    }
    publishers = own + general
  }

  /// The metadata.
  func resolve() -> Metadata {
    var metadata = Metadata()
    let body = self.body
    metadata.title = title(body?.name)
    metadata.body = body?.name
    metadata.isBodyGuessed = body?.isGuess ?? false
    metadata.date = date(.date)
    metadata.inForceFrom = date(.from)
    metadata.inForceUntil = date(.until)
    metadata.supersededBy = first(.supersededBy)
    metadata.status = status(metadata)
    metadata.audience = first(.audience)
    metadata.extent = extent
    metadata.territory = publishers.lazy.compactMap(\.territory).first
    metadata.type = type
    metadata.language = first(.language)
    metadata.identifier = first(.identifier)
    metadata.address = first(.address)
    return metadata
  }

  // MARK: - Sources

  /// Values of a field, best first; those of the document itself before those of what holds it.
  private func values(_ field: MetadataField, inherited: Bool = true) -> [Found] {
    let names = publishers.flatMap { ($0.fields[field] ?? []).map(MetadataSource.init) }
    return harvests.prefix(inherited ? harvests.count : 1).enumerated().flatMap { depth, harvest in
      names.flatMap { source in
        (source.isOuter && depth == 0 ? [] : harvest.values[source.key] ?? []).compactMap { whole in
          guard let value = source.reads(whole) else { return nil }
          return settled(value, of: source, field).map {
            Found(source: source.key, value: $0, isGuess: source.isGuess)
          }
        }
      }
    }
  }

  /// A value of a source, and whether it is only a guess.
  private struct Found {
    var source: String
    var value: String
    var isGuess: Bool
  }

  private func settled(_ value: String, of source: MetadataSource, _ field: MetadataField) -> String? {
    if field == .body || source.isCoded, let known = name(value) { return known }
    if source.isCoded { return sources.bodyNames.contains(value.lowercased()) ? value : nil }
    return value.isEmpty || value == "#" ? nil : value
  }

  private func first(_ field: MetadataField) -> String? { values(field).first?.value }

  private func date(_ field: MetadataField) -> IssueDate? {
    values(field).lazy.compactMap { IssueDate(parsing: $0.value) }.first
  }

  /// What a code or a reference stands for: the publisher's own list, or the reference's target.
  private func name(_ value: String) -> String? {
    let key = value.lowercased()
    let last = key.split { $0 == "/" || $0 == "#" }.last.map(String.init)
    for publisher in publishers {
      if let name = publisher.names[key] ?? last.flatMap({ publisher.names[$0] }) { return name }
    }
    if key.hasPrefix("urn:"), let name = self.name(ofURN: key) { return name }
    guard isReference(value) else { return nil }
    return harvests.lazy.compactMap { $0.references[String(value.dropFirst())] }.first
  }

  /// `urn:nir:stato:legge:2024;66` is of `urn:nir:stato`.
  private func name(ofURN urn: String) -> String? {
    let known = publishers.lazy.flatMap(\.names).filter { urn.hasPrefix($0.key + ":") }
    return known.max { $0.key.utf8.count < $1.key.utf8.count }?.value
  }

  /// Whether a value leads to another element instead of naming somebody.
  private func isReference(_ value: String) -> Bool { value.hasPrefix("#") || value.hasPrefix("~") }

  // MARK: - Fields

  /// The issuing body; what is only guessed comes behind all that is stated.
  private var body: (name: String, isGuess: Bool)? {
    let platforms = publishers.reduce(into: Set<String>()) { $0.formUnion($1.platforms) }
    let candidates = values(.body)
    let named = candidates.lazy.filter { !isReference($0.value) }.map { found in
      (name: found.source.hasPrefix("field:") ? organisation(found.value) : found.value, found.isGuess)
    }
    .filter { !platforms.contains($0.name.lowercased()) }
    if let stated = named.first(where: { !$0.1 }) { return (shown(stated.name), false) }
    if let fallback = publishers.lazy.compactMap(\.fallback).first { return (fallback, true) }
    if let guess = named.first(where: { $0.1 }) { return (shown(guess.name), true) }
    // A reference that leads nowhere still tells one issuer from another.
    return candidates.first { $0.value.hasPrefix("#") }.map { (String($0.value.dropFirst()), false) }
  }

  /// "American Cancer Society - Disease Specific Society" names the kind of body behind the dash.
  private func organisation(_ value: String) -> String {
    guard let dash = value.firstRange(of: " - ") else { return value }
    return String(value[..<dash.lowerBound])
  }

  /// A name as a sentence shows it: "Social Security Administration." without its stop.
  private func shown(_ name: String) -> String {
    name.hasSuffix(".") && !name.dropLast().contains(".") ? String(name.dropLast()) : name
  }

  private func title(_ body: String?) -> String? {
    let platforms = publishers.reduce(into: Set<String>()) { $0.formUnion($1.platforms) }
    let sites = [body] + ["og:site_name", "dc.publisher"].map { harvests[0].first([$0]) }
    func isSite(_ words: String) -> Bool { sites.contains(words) || platforms.contains(words.lowercased()) }
    let stated = values(.title, inherited: false).first { !isAddress($0.value) }
    if let stated { return without(isSite, stated.value) }
    let heading = blocks.first { if case .heading(level: 1) = $0.kind { true } else { false } }
    if let heading { return String(decoding: text[heading.text], as: UTF8.self) }
    if let title = harvests[0].first(["title"]) { return without(isSite, title) }
    return blocks.first { if case .heading = $0.kind { true } else { false } }
      .map { String(decoding: text[$0.text], as: UTF8.self) }
      ?? values(.title).first { !isAddress($0.value) }?.value
  }

  private func isAddress(_ words: String) -> Bool {
    words.hasPrefix("urn:") || (words.contains("/") && !words.contains(" "))
  }

  /// "Title - GOV.UK" and "NHS England » Title" are "Title".
  private func without(_ isSite: (String) -> Bool, _ title: String) -> String {
    for mark in MetadataHarvest.titleMarks {
      let parts = title.split(separator: mark, omittingEmptySubsequences: true).map(String.init)
      guard parts.count > 1 else { continue }
      if isSite(parts[parts.count - 1]) { return parts.dropLast().joined(separator: mark) }
      if isSite(parts[0]) { return parts.dropFirst().joined(separator: mark) }
    }
    return title
  }

  private func status(_ metadata: Metadata) -> Metadata.Status {
    if !values(.withdrawn).isEmpty { return .withdrawn }
    for found in values(.status) {
      let word = found.value.lowercased()
      for status in [Metadata.Status.withdrawn, .superseded, .draft] {
        if sources.statuses[status]?.contains(where: { word.contains($0) }) == true { return status }
      }
    }
    return metadata.supersededBy == nil ? .inForce : .superseded
  }

  /// All values of the best source that has any: a text may apply to England and to Wales.
  private var extent: String? {
    let values = self.values(.extent)
    guard let best = values.first else { return nil }
    var seen: Set<String> = []
    return values.filter { $0.source == best.source && seen.insert($0.value).inserted }
      .map(\.value).joined(separator: ", ")
  }

  private var type: DocumentType? {
    values(.type).lazy.compactMap {
      sources.types[$0.value.lowercased()] ?? DocumentType(publishedAs: $0.value)
    }
    .first
  }
}
