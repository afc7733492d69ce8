import Foundation
import Mustache

/// The template of the page with its style and script, as they were when this binary was built.
enum ReportPage {
  /// The page filled in. Style and script stand in it letter for letter, and nothing else may run or dress it.
  static func write(_ value: PageValue) -> String {
    do {
      return try template.get().render(value)
    } catch {
      // The template is part of the binary, and a test reads it: this is for whoever changes it.
      return
        "<!doctype html><title>Countermand</title><p>The template of the page cannot be read: \(error)</p>\n"
    }
  }

  /// The style, as it stands in the page.
  static let style = String(decoding: PackageResources.report_css, as: UTF8.self)
  /// The script, as it stands in the page.
  static let script = String(decoding: PackageResources.report_js, as: UTF8.self)

  /// What the page may do: run its own script, wear its own style, and nothing else.
  static let policy = [
    "default-src 'none'", "script-src '\(digest(of: script))'", "style-src '\(digest(of: style))'",
    "base-uri 'none'", "form-action 'none'",
  ].joined(separator: "; ")

  private static let template = Result { () throws -> MustacheTemplate in
    MustacheContentTypes.register(PageText(), named: PageText.name)
    return try MustacheTemplate(string: String(decoding: PackageResources.report_mustache, as: UTF8.self))
  }

  private static func digest(of text: String) -> String {
    "sha256-" + Data(SHA256.digest(of: Array(text.utf8))).base64EncodedString()
  }
}
