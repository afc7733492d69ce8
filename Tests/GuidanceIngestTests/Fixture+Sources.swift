import GuidanceIngest

extension Fixture {
  /// Sources like those of the shipped rules, cut down to what the fixtures need.
  static let sources: MetadataSources = {
    var sources = MetadataSources()
    sources.publishers = [page, item, law, collection, register, codes, journal, controls, feed, general]
    sources.labels = [
      "published": ["published:", "published "], "extent": ["applies to:"], "audience": ["audience:"],
      "status": ["this guidance was withdrawn"], "superseded-by": ["this guidance was replaced by "],
      "period": ["in force:"],
    ]
    sources.statuses = [
      .withdrawn: ["withdrawn", "repealed"], .superseded: ["superseded"], .draft: ["draft", "proposed"],
    ]
    sources.types = ["federal register rule": .statute, "federal register proposed rule": .consultation]
    return sources
  }()

  private static func publisher(
    marks: [String] = [], platforms: Set<String> = [], names: [String: String] = [:],
    _ fields: [MetadataField: [String]]
  ) -> PublisherSources {
    var publisher = PublisherSources()
    publisher.marks = marks
    publisher.platforms = platforms
    publisher.names = names
    publisher.fields = fields
    return publisher
  }

  private static let page = publisher(
    marks: ["govuk:content-id"], platforms: ["gov.uk"],
    [
      .body: ["govuk:primary-publishing-organisation", "jsonld.author"],
      .date: ["govuk:public-updated-at", "jsonld.datepublished"], .withdrawn: ["govuk:withdrawn"],
      .type: ["govuk:schema-name"], .identifier: ["govuk:content-id"],
    ])

  private static let item: PublisherSources = {
    var item = publisher(
      marks: ["json:content_id"],
      [
        .title: ["json:title"], .body: ["json:links.organisations.title"], .date: ["json:public_updated_at"],
        .withdrawn: ["json:withdrawn_notice.withdrawn_at"], .until: ["json:withdrawn_notice.withdrawn_at"],
        .type: ["json:document_type", "json:schema_name"], .language: ["json:locale"],
        .extent: ["json:details.national_applicability.*.label"],
      ])
    item.jsonTexts = ["details.body", "details.parts.body", "details.parts.body.content"]
    item.jsonHeadings = ["title", "details.parts.title"]
    return item
  }()

  private static let law = publisher(
    marks: ["root=Legislation"], platforms: ["statute law database"],
    names: ["unitedkingdompublicgeneralact": "UK Parliament", "scottishact": "Scottish Parliament"],
    [
      .title: ["metadata/title"], .body: ["documentmaintype@value?"], .date: ["enactmentdate@date"],
      .from: ["root@restrictstartdate"], .until: ["root@restrictenddate"], .extent: ["root@restrictextent"],
      .type: ["documentcategory@value"],
    ])

  private static let collection = publisher(
    marks: ["root=akomaNtoso"],
    [
      .title: ["frbralias@value"], .body: ["frbrauthor@href"], .date: ["frbrdate@date"],
      .identifier: ["frbruri@value"],
    ])

  private static let register = publisher(
    marks: ["root=frDoc"],
    [
      .title: ["text:subject", "meta/title"], .body: ["property[agency]", "text:organization"],
      .date: ["meta/date"], .status: ["property[action]"], .type: ["meta/type"], .identifier: ["docnumber"],
    ])

  private static let codes = publisher(
    marks: ["preamble/documentnumber"],
    [.title: ["fdsys/title"], .body: ["preamble/agency"], .date: ["preamble/effectivedate"]])

  private static let journal = publisher(
    marks: ["root=ACT"], names: ["the european commission,": "European Commission"],
    [.title: ["text:title"], .body: ["text:preamble.init?"], .date: ["date@iso"]])

  private static let controls = publisher(
    marks: ["metadata/oscal-version"],
    [
      .title: ["metadata/title"], .body: ["party[organization]/name"],
      .date: ["metadata/published", "metadata/last-modified"],
    ])

  private static let feed = publisher(
    marks: ["root=feed", "root=rss"],
    [
      .title: ["text:title"], .body: ["creator", "author/name"], .date: ["published", "pubdate", "updated"],
      .address: ["link[alternate]@href", "link"], .language: ["language", "root@lang"],
      .identifier: ["id"],
    ])

  private static let general = publisher([
    .title: [
      "set:pagetitle", "dc.title", "dcterms.title", "og:title", "jsonld.headline", "meta/title",
      "field:guideline title",
    ],
    .body: [
      "dcterms.creator", "dc.creator", "jsonld.author", "meta/body", "meta/publisher", "meta/organisation",
      "prolog/author",
      "field:guideline developer(s)",
      "dc.publisher", "jsonld.publisher", "og:site_name", "author", "file.company",
    ],
    .date: [
      "set:dateupdated", "dcterms.issued", "dc.date", "article:published_time", "jsonld.datepublished",
      "meta/date", "revised@modified", "field:date released", "date", "visible.published", "file.modified",
      "file.created",
    ],
    .status: ["meta/status", "visible.status"], .from: ["visible.from"], .until: ["visible.until"],
    .supersededBy: ["meta/superseded-by", "visible.superseded-by"],
    .audience: ["dcterms.audience", "jsonld.audience", "meta/audience"], .extent: ["visible.extent"],
    .type: ["meta/type"], .language: ["language", "jsonld.inlanguage"], .address: ["link.canonical"],
  ])
}
