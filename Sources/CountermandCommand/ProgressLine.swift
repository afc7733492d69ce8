import Countermand
import Foundation
import Synchronization

/// Tells on standard error how far the work has come: on a terminal by one line that is written over, elsewhere by
/// one plain line a phase. What is done within two seconds is done without a word, unless progress is always wanted.
final class ProgressLine: Sendable {
  /// So few files are no long work, however slow the machine is.
  private static let few = 10

  private let isAlways: Bool
  private let isTerminal: Bool
  private let state = Mutex(State())

  private struct State {
    /// When the first file was begun.
    var start: ContinuousClock.Instant?
    var shown = ContinuousClock.now
    var told: Set<String> = []
    var files = 0
    var isLong = false
    var isOnScreen = false
  }

  /// Progress that is told when it takes long, or always.
  init(isAlways: Bool) {
    self.isAlways = isAlways
    isTerminal = isatty(STDERR_FILENO) == 1
  }

  /// Takes note of how far the work has come.
  func show(_ progress: CheckProgress) {
    state.withLock { state in
      let now = ContinuousClock.now
      let start = state.start ?? now
      state.start = start
      if case .reading(_, let total, _, _) = progress { state.files = total }
      if now - start > .seconds(2), state.files > ProgressLine.few { state.isLong = true }
      guard isAlways || state.isLong else { return }
      if isTerminal {
        guard now - state.shown > .milliseconds(100) || !state.told.contains(progress.phase) else { return }
        state.shown = now
        state.told.insert(progress.phase)
        state.isOnScreen = true
        Interrupt.showsProgress(true)
        put("\r\u{1B}[K" + fit(line(progress, since: start)))
      } else if state.told.insert(progress.phase).inserted {
        put("countermand: \(plain(progress))\n")
      }
    }
  }

  /// Wipes the line.
  func end() {
    state.withLock { state in
      if state.isOnScreen { put("\r\u{1B}[K") }
      state.isOnScreen = false
      Interrupt.showsProgress(false)
    }
  }

  private func line(_ progress: CheckProgress, since start: ContinuousClock.Instant) -> String {
    switch progress {
    case .reading(let files, let total, let bytes, let path):
      let seconds = Double((ContinuousClock.now - start).components.seconds)
      let rate = seconds > 0 ? ", \(megabytes(Double(bytes) / seconds)) a second" : ""
      return
        "reading \(files) of \(total) files, \(megabytes(Double(bytes)))\(rate)  \(TextStyle().safe(path))"
    default: return plain(progress)
    }
  }

  private func plain(_ progress: CheckProgress) -> String {
    switch progress {
    case .reading(_, let total, _, _): "reading \(total) files"
    case .comparing(let directives, let documents):
      "comparing \(directives) directives of \(documents) documents"
    case .writing: "writing the report"
    }
  }

  private func megabytes(_ bytes: Double) -> String {
    "\((bytes / 1e5).rounded() / 10) MB"
  }

  /// A line cut to the width of the terminal, so that it can be written over.
  private func fit(_ line: String) -> String {
    var size = winsize()
    let isKnown = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return String(line.prefix((isKnown ? Int(size.ws_col) : 80) - 1))
  }

  private func put(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
