import Foundation

/// Contradictions that were accepted, so that only new ones fail the gate.
///
/// The file is JSON with one entry a line in a fixed order, so that a review shows what was accepted.
public struct Baseline: Sendable {
  /// Accepted pairs, by fingerprint.
  public var entries: [BaselineEntry]

  /// Version of the file's shape.
  static let schemaVersion = 1

  /// A baseline of these entries.
  public init(entries: [BaselineEntry]) {
    self.entries = entries.sorted { Baseline.order($0) < Baseline.order($1) }
  }

  /// Reads a baseline file.
  ///
  /// - Throws: `BaselineError` when it is none.
  public init(_ bytes: [UInt8]) throws(BaselineError) {
    let file: File
    do {
      file = try JSONDecoder().decode(File.self, from: Data(bytes))
    } catch {
      throw .damaged
    }
    guard file.baselineVersion == Baseline.schemaVersion else { throw .otherVersion(file.baselineVersion) }
    self.init(entries: file.entries)
  }

  /// The file's text.
  public var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let lines = entries.compactMap { try? encoder.encode($0) }.map {
      "  " + String(decoding: $0, as: UTF8.self)
    }
    let head = "{\"baselineVersion\": \(Baseline.schemaVersion), \"entries\": ["
    return lines.isEmpty ? head + "]}\n" : head + "\n" + lines.joined(separator: ",\n") + "\n]}\n"
  }

  private struct File: Decodable {
    var baselineVersion: Int
    var entries: [BaselineEntry]
  }

  private static func order(_ entry: BaselineEntry) -> String {
    [entry.fingerprint.pairKey, entry.fingerprint.pairValue, entry.a.document, entry.a.text].joined(
      separator: " ")
  }
}
