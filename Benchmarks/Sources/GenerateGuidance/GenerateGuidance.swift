import Foundation
import GuidanceGenerator

/// Writes generated guidance into a folder.
///
/// Usage: `GenerateGuidance FOLDER COUNT [SIZE]`; with a size all pages are of about so many bytes.
@main
struct GenerateGuidance {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 2, let count = Int(arguments[2]) else {
      throw CocoaError(.fileReadInvalidFileName)
    }
    let folder = URL(fileURLWithPath: arguments[1])
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let generator = GuidanceGenerator()
    for number in 0..<count {
      let page =
        arguments.count > 3
        ? generator.page(number, size: Int(arguments[3]) ?? 20_000) : generator.page(number)
      let name = String(repeating: "0", count: max(0, 5 - String(number).count)) + "\(number).html"
      try page.write(to: folder.appending(path: name), atomically: false, encoding: .utf8)
    }
  }
}
