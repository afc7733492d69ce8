import Foundation
import Testing

@testable import GuidanceReports

/// The page in a real browser: Debian's chromium, driven by `scripts/check-page`.
@Suite(.serialized)
struct ReportPageTests {
  @Test("the template is well-formed and asks for the page's own escaping")
  func template() throws {
    #expect(
      String(decoding: PackageResources.report_mustache, as: UTF8.self).hasPrefix("{{% CONTENT_TYPE:PAGE}}"))
    let page = ReportPage.write(["version": "<1>"])
    #expect(page.hasPrefix("<!doctype html>") && page.contains("&lt;1&gt;"))
  }

  @Test("the page keeps its promises in a browser", .enabled(if: Browser.isAvailable, Browser.hint))
  func promises() throws {
    let faults = try Browser.faults(of: ReportFormat.html.write(try PageSample.report()))
    #expect(faults.isEmpty, "\(faults)")
  }

  @Test("a hostile document changes nothing in a browser", .enabled(if: Browser.isAvailable, Browser.hint))
  func hostile() throws {
    let faults = try Browser.faults(of: ReportFormat.html.write(try HostilePage.report()))
    #expect(faults.isEmpty, "\(faults)")
  }

  @Test("a page without contradictions stands as well", .enabled(if: Browser.isAvailable, Browser.hint))
  func empty() throws {
    let document = try Sample.document("It rains.", by: "North Board", title: "Rain", path: "a.html")
    let faults = try Browser.faults(of: ReportFormat.html.write(try Sample.report([document])))
    #expect(faults.isEmpty, "\(faults)")
  }

  @Test(
    "five thousand families open, and each filter shows its part of them",
    .enabled(if: Browser.isAvailable, Browser.hint))
  func speed() throws {
    let faults = try Browser.faults(
      of: ReportFormat.html.write(try PageSample.large(5000)), options: ["--speed"])
    #expect(faults.isEmpty, "\(faults)")
  }
}
