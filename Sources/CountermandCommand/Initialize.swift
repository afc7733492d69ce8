import ArgumentParser
import Countermand
import Foundation

/// Writes a commented configuration to start from.
struct Initialize: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Write a commented configuration to start from.",
    discussion: "It goes to \(Configuration.fileName) at the root of the repository, or here outside of one.")

  func run() throws {
    let settings = Settings.current
    let file =
      settings.root == settings.folder ? Configuration.fileName : settings.root + "/" + Configuration.fileName
    guard !FileManager.default.fileExists(atPath: file) else {
      Terminal.fail("countermand: \(file) is there already", code: 2)
    }
    do throws(ReportFiles.Failure) {
      try ReportFiles.write([(file, Configuration.template)])
    } catch {
      Terminal.fail("countermand: \(error.file): cannot be written: \(error.reason)", code: 2)
    }
    Terminal.write("\(file) written; nothing in it is set yet\n")
  }
}
