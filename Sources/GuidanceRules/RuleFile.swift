import Foundation

/// A rule file as text, before it is understood.
public struct RuleFile: Sendable {
  /// Path as it is shown in messages.
  public var path: String
  /// Its YAML.
  public var text: String

  /// A rule file from its text.
  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  /// The `.yml` and `.yaml` files of a pack, or a single file.
  ///
  /// - Throws: `RuleError` when the path cannot be read or holds no rule file.
  public static func files(at path: String) throws(RuleError) -> [RuleFile] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw RuleError(file: path, line: 1, column: 1, fact: .unreadable(reason: "no such file or folder"))
    }
    guard isFolder.boolValue else { return [try file(at: path)] }
    var names: [String] = []
    for case let name as String in FileManager.default.enumerator(atPath: path) ?? .init()
    where name.hasSuffix(".yml") || name.hasSuffix(".yaml") {
      names.append(name)
    }
    guard !names.isEmpty else { throw RuleError(file: path, line: 1, column: 1, fact: .noRules) }
    var files: [RuleFile] = []
    for name in names.sorted() { files.append(try file(at: path + "/" + name)) }
    return files
  }

  private static func file(at path: String) throws(RuleError) -> RuleFile {
    do {
      return RuleFile(path: path, text: try String(contentsOfFile: path, encoding: .utf8))
    } catch {
      throw RuleError(file: path, line: 1, column: 1, fact: .unreadable(reason: "not readable as UTF-8"))
    }
  }
}
