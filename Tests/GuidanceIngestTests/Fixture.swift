import BuiltinRules
import Foundation
import GuidanceIngest
import GuidanceRules

/// The small files of `Fixtures`, each written after a kind of file that publishers really have.
enum Fixture {
  /// Furniture like that of the shipped rules, cut down to what the fixtures need.
  static let furniture = PageFurniture(
    roles: ["navigation", "banner", "contentinfo", "search", "alertdialog"],
    words: [
      "cookie", "nav", "menu", "skip-link", "contents-list", "related", "feedback", "toc", "breadcrumbs",
    ],
    main: ["main", "content", "main-content", "article"])

  /// Bytes of the fixture with this name.
  static func bytes(_ name: String) throws -> [UInt8] {
    let url = Bundle.module.bundleURL.appendingPathComponent("Fixtures").appendingPathComponent(name)
    return [UInt8](try Data(contentsOf: url))
  }

  /// All documents of the fixture with this name.
  static func documents(_ name: String) throws -> [Document] {
    try DocumentReader(furniture: furniture, sources: sources).read(bytes(name), path: name)
  }

  /// The one document of the fixture with this name.
  static func document(_ name: String) throws -> Document {
    try document(bytes(name), path: name)
  }

  /// The one document that these bytes hold.
  static func document(_ bytes: [UInt8], path: String) throws -> Document {
    guard
      let document = try DocumentReader(furniture: furniture, sources: sources).read(bytes, path: path)
        .first
    else {
      throw IngestError.noText
    }
    return document
  }

  /// The one document of the fixture with this name, read with the shipped rules.
  static func shipped(_ name: String) throws -> Document {
    try shipped(bytes(name), path: name)
  }

  /// The one document that these bytes hold, read with the shipped rules.
  static func shipped(_ bytes: [UInt8], path: String) throws -> Document {
    guard let document = try shippedReader.get().read(bytes, path: path).first else {
      throw IngestError.noText
    }
    return document
  }

  /// A reader with the shipped lists of furniture.
  static let shippedReader = shippedLists.map {
    DocumentReader(furniture: PageFurniture($0), sources: sources)
  }

  /// The shipped lists of furniture, read once.
  static let shippedLists = Result { try RuleSet.load().furniture }

  /// The one document of a text.
  static func page(_ text: String, path: String = "page.html") throws -> Document {
    try document(Array(text.utf8), path: path)
  }
}
