/// Settles each field of a document's metadata from what was harvested.
struct MetadataResolver {
  let sources: MetadataSources

  /// The metadata of a document with these blocks; `blocks` and `text` serve for what is only visible.
  func resolve(_ harvest: MetadataHarvest, blocks: [Block], text: [UInt8]) -> Metadata {
    var harvest = harvest
    VisibleMetadata.read(blocks, text, into: &harvest)
    var metadata = Metadata()
    metadata.title = title(harvest, blocks, text)
    metadata.body = body(harvest)
    metadata.date =
      sources.date.lazy.compactMap { name in
        harvest.values[name]?.lazy.compactMap { IssueDate(parsing: $0) }.first
      }.first
    metadata.inForceFrom = harvest.first([
      "root@restrictstartdate", "valid-from", "meta/from", "visible.from",
    ]).flatMap(
      IssueDate.init(parsing:))
    metadata.inForceUntil = harvest.first([
      "root@restrictenddate", "valid-until", "meta/until", "visible.until",
    ]).flatMap(
      IssueDate.init(parsing:))
    metadata.status = status(harvest)
    metadata.audience = harvest.first(sources.audience)
    metadata.extent = harvest.first(sources.extent)
    metadata.type = type(harvest)
    metadata.language = harvest.first(["language", "dc.language", "root@lang", "metadata/language"])
    metadata.identifier = harvest.first(["dc.identifier", "govuk:content-id", "documenturi", "frbruri@value"])
    metadata.address = harvest.first(sources.address)
    return metadata
  }

  private func title(_ harvest: MetadataHarvest, _ blocks: [Block], _ text: [UInt8]) -> String? {
    let sites = [harvest.first(["og:site_name"]), harvest.first(["dc.publisher"]), body(harvest), "GOV.UK"]
      .compactMap { $0 }
    if let title = harvest.first(sources.title) { return withoutSiteName(title, sites) }
    let heading = blocks.first { if case .heading(level: 1) = $0.kind { true } else { false } }
    if let heading { return String(decoding: text[heading.text], as: UTF8.self) }
    if let title = harvest.first(["title"]) { return withoutSiteName(title, sites) }
    return blocks.first { if case .heading = $0.kind { true } else { false } }
      .map { String(decoding: text[$0.text], as: UTF8.self) }
  }

  /// "Title - GOV.UK" and "NHS England » Title" are "Title".
  private func withoutSiteName(_ title: String, _ sites: [String]) -> String {
    for mark in [" - ", " | ", " – ", " » ", " — "] {
      let parts = title.split(separator: mark, omittingEmptySubsequences: true).map(String.init)
      guard parts.count > 1 else { continue }
      if sites.contains(parts[parts.count - 1]) { return parts.dropLast().joined(separator: mark) }
      if sites.contains(parts[0]) { return parts.dropFirst().joined(separator: mark) }
    }
    return title
  }

  private func body(_ harvest: MetadataHarvest) -> String? {
    for name in sources.body {
      guard let value = harvest.values[name]?.first(where: { !isPlatform($0) }) else { continue }
      return name.hasPrefix("field:") ? organisation(value) : value
    }
    return LegislationIssuer.name(harvest)
  }

  private func isPlatform(_ name: String) -> Bool {
    name.isEmpty || sources.platforms.contains(name.lowercased())
  }

  /// "American Cancer Society - Disease Specific Society" names the kind of body behind the dash.
  private func organisation(_ value: String) -> String {
    guard let dash = value.firstRange(of: " - ") else { return value }
    return String(value[..<dash.lowerBound])
  }

  private func status(_ harvest: MetadataHarvest) -> Metadata.Status {
    for name in sources.status {
      for value in harvest.values[name] ?? [] {
        let word = value.lowercased()
        if word.contains("withdrawn") || word.contains("revoked") || word.contains("repealed") {
          return .withdrawn
        }
        if word.contains("superseded") || word.contains("replaced by") { return .superseded }
        if word.contains("draft") || word.contains("proposed") { return .draft }
      }
    }
    return .inForce
  }

  private func type(_ harvest: MetadataHarvest) -> DocumentType? {
    let stated = sources.type.lazy.compactMap { name in
      harvest.values[name]?.lazy.compactMap { DocumentType(publishedAs: $0) }.first
    }.first
    if let stated { return stated }
    return ["Legislation", "akomaNtoso"].contains(harvest.first(["root"]) ?? "") ? .statute : nil
  }
}
