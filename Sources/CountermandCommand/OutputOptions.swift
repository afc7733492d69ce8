import ArgumentParser
import Countermand
import Foundation

/// Where reports go, and how they look.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "How to write a report, and where (repeatable; at most one without a file).",
      valueName: "format[=file]"))
  var format: [ReportTarget] = []

  @Option(name: .long, help: "When to colour.")
  var color: ColorChoice?

  @OptionGroup var display: DisplayOptions

  func validate() throws { try OutputOptions.check(format, "--format") }

  /// The reports to write.
  var targets: [ReportTarget] {
    if !format.isEmpty { return format }
    let settings = Settings.current
    guard let texts = settings.texts("format"), !texts.isEmpty else { return [ReportTarget(.text)] }
    let targets = texts.map { text -> ReportTarget in
      guard let target = ReportTarget(argument: text) else {
        Terminal.fail(
          "countermand: \(settings.origin("format") ?? ""): no format is named `\(text)`", code: 2)
      }
      return ReportTarget(target.format, file: target.file.map(settings.located))
    }
    do {
      try OutputOptions.check(targets, settings.origin("format") ?? "")
    } catch {
      Terminal.fail("countermand: \(error)", code: 2)
    }
    return targets
  }

  /// Refuses files that cannot be written, before any work is done.
  func check() {
    for file in targets.compactMap(\.file) {
      do throws(ReportFiles.Failure) { try ReportFiles.check(file) } catch { OutputOptions.fail(error) }
    }
  }

  /// Writes a report to all its targets: the files whole or not at all, then standard output.
  func write(_ report: Report) {
    let base = Settings.current.base
    let color = color ?? Settings.current.choice("color") ?? .auto
    let style = TextStyle(isColoured: color.isColoured, width: Terminal.width)
    let texts = targets.compactMap { target in
      target.file.map { ($0, target.format.write(report, base: base)) }
    }
    do throws(ReportFiles.Failure) {
      try Interrupt.whole { () throws(ReportFiles.Failure) in try ReportFiles.write(texts) }
    } catch {
      OutputOptions.fail(error)
    }
    if let shown = targets.first(where: { $0.file == nil }) {
      var output = StandardOutput()
      shown.format.write(report, style: style, base: base, to: &output)
      output.flush()
    }
    noteCut(report)
  }

  /// Whether some report names the files that were not read where a person sees it.
  var namesUnread: Bool { targets.contains { $0.format == .text && $0.file == nil } }

  /// What was given on the command line, by key.
  var given: [String: String] {
    var given = display.given
    if !format.isEmpty { given["format"] = format.map(\.description).joined(separator: ", ") }
    given["color"] = color?.rawValue
    return given
  }

  private func noteCut(_ report: Report) {
    guard !display.isQuiet else { return }
    for target in targets {
      let cut = target.format.leftOut(of: report)
      if cut > 0 { Terminal.note("countermand: \(target.description): \(Wording.leftOut(results: cut))") }
    }
  }

  private static func check(_ targets: [ReportTarget], _ place: String) throws {
    guard targets.count(where: { $0.file == nil }) < 2 else {
      throw ValidationError(
        "\(place): at most one format goes without a file; write FORMAT=FILE for the others")
    }
    let files = targets.compactMap(\.file)
    guard Set(files).count == files.count else {
      throw ValidationError("\(place): two formats go to the same file")
    }
  }

  private static func fail(_ failure: ReportFiles.Failure) -> Never {
    Terminal.fail("countermand: \(failure.file): cannot be written: \(failure.reason)", code: 2)
  }
}
