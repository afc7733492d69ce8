/// Where each field of the metadata is read from, best source first.
///
/// Names are those of `MetadataHarvest`. The defaults serve publishers that nothing special is known of.
public struct MetadataSources: Sendable {
  /// Sources of the title.
  public var title: [String]
  /// Sources of the issuing body.
  public var body: [String]
  /// Sources of the day of issue.
  public var date: [String]
  /// Sources of the status.
  public var status: [String]
  /// Sources of the audience.
  public var audience: [String]
  /// Sources of the territorial extent.
  public var extent: [String]
  /// Sources of the document type.
  public var type: [String]
  /// Sources of the address.
  public var address: [String]
  /// Names that are a platform and never the issuing body.
  public var platforms: Set<String>

  /// Sources that hold for most publishers.
  public static let standard = MetadataSources(
    title: [
      "dc.title", "dcterms.title", "og:title", "jsonld.headline", "field:guideline title", "meta/title",
      "metadata/title", "citation_title", "docinfo/title", "frbralias@value", "shorttitle@value",
    ],
    body: [
      "govuk:primary-publishing-organisation", "jsonld.author", "dc.creator", "dcterms.creator",
      "field:guideline developer(s)", "meta/body", "meta/publisher", "meta/organisation", "dc.publisher",
      "dcterms.publisher", "citation_publisher", "jsonld.publisher", "og:site_name", "author",
      "file.company",
    ],
    date: [
      "dcterms.issued", "dc.date.issued", "dc.date", "dcterms.date", "dcterms.created",
      "article:published_time", "govuk:public-updated-at", "govuk:first-published-at",
      "jsonld.datepublished", "field:date released", "meta/date", "enactmentdate@date", "made@date",
      "frbrdate@date", "citation_publication_date", "date", "dcterms.modified", "article:modified_time",
      "valid", "modified", "visible.published", "file.modified", "file.created",
    ],
    status: [
      "status", "dcterms.status", "meta/status", "govuk:withdrawn", "documentstatus@value", "visible.status",
    ],
    audience: ["dcterms.audience", "meta/audience", "visible.audience"],
    extent: [
      "root@restrictextent", "frbrcountry@value", "dcterms.coverage", "meta/extent", "visible.extent",
    ],
    type: [
      "govuk:schema-name", "govuk:format", "dc.type", "dcterms.type", "meta/type", "documentcategory@value",
      "og:type",
    ],
    address: ["link.canonical", "og:url", "dc.identifier", "meta/address", "identifier"],
    platforms: [
      "gov.uk", "statute law database", "king's printer", "queen's printer", "the national archives",
    ])

  /// Sources from their lists.
  public init(
    title: [String], body: [String], date: [String], status: [String], audience: [String], extent: [String],
    type: [String], address: [String], platforms: Set<String>
  ) {
    self.title = title
    self.body = body
    self.date = date
    self.status = status
    self.audience = audience
    self.extent = extent
    self.type = type
    self.address = address
    self.platforms = platforms
  }
}
