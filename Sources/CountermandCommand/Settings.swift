import Countermand
import Foundation

/// The project's configuration: the nearest `.countermand.yml` from the working folder up to the root of its
/// repository.
///
/// Options that were given count before it. What it says wrong ends the command with code 2.
struct Settings {
  /// The configuration that holds for this run.
  static let current = Settings(from: FileManager.default.currentDirectoryPath)

  /// The root of the repository, or the working folder outside of one.
  let root: String
  /// The working folder.
  let folder: String
  private let configuration: Configuration?

  private init(from folder: String) {
    self.folder = folder
    var folders = [folder]
    var isRepository = Settings.isRoot(folder)
    while !isRepository, let last = folders.last, last != "/" {
      folders.append(PathParts.folder(of: last))
      isRepository = Settings.isRoot(folders.last ?? "/")
    }
    root = isRepository ? folders.last ?? folder : folder
    let places = (isRepository ? folders : [folder]).map { PathParts.path(Configuration.fileName, in: $0) }
    configuration = places.first { FileManager.default.fileExists(atPath: $0) }.map {
      Settings.read($0, folder)
    }
  }

  /// Path of the configuration's file; nil when there is none.
  var file: String? { configuration?.file }

  /// How paths are told to services.
  var base: PathBase { PathBase(root: root, folder: folder) }

  /// The texts that the configuration gives for a key, paths made such that they can be opened.
  func texts(_ key: String) -> [String]? {
    guard let texts = configuration?.values[key]?.texts else { return nil }
    switch ConfigurationKey.all.first(where: { $0.name == key })?.kind {
    case .path, .paths: return texts.map(located)
    default: return texts
    }
  }

  /// The text of a key.
  func text(_ key: String) -> String? { texts(key)?.first }

  /// A flag.
  func flag(_ key: String) -> Bool? { text(key).map { $0 == "true" } }

  /// A whole number.
  func integer(_ key: String) -> Int? { text(key).flatMap { Int($0) } }

  /// A number.
  func number(_ key: String) -> Double? { text(key).flatMap { Double($0) } }

  /// One of the words of an option.
  func choice<Choice: RawRepresentable>(_ key: String) -> Choice? where Choice.RawValue == String {
    text(key).flatMap { Choice(rawValue: $0) }
  }

  /// "`.countermand.yml:4`", or nil for a key that it does not give.
  func origin(_ key: String) -> String? {
    configuration.flatMap { configuration in
      configuration.values[key].map { "\(configuration.file):\($0.line)" }
    }
  }

  /// A path of the configuration, which starts from its folder.
  func located(_ path: String) -> String {
    guard let file, !path.hasPrefix("/"), file.contains("/") else { return path }
    return PathParts.path(path, in: PathParts.folder(of: file))
  }

  private static func isRoot(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: PathParts.path(".git", in: folder))
  }

  private static func read(_ path: String, _ folder: String) -> Configuration {
    let isHere = path == PathParts.path(Configuration.fileName, in: folder)
    let shown = isHere ? Configuration.fileName : path
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      Terminal.fail("countermand: \(shown): cannot be read as UTF-8", code: 2)
    }
    do throws(RuleError) {
      return try Configuration(text: text, file: shown)
    } catch {
      Terminal.fail("countermand: " + Wording.message(error), code: 2)
    }
  }
}
