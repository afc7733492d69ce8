/// A value that a configuration can give, and what the command does without it.
public struct ConfigurationKey: Sendable {
  /// Its name, that of the option without the dashes.
  public var name: String
  /// What may stand there.
  public var kind: Kind
  /// What counts when nothing says otherwise, as it would be written.
  public var fallback: String
  /// One line for people.
  public var help: String

  /// What a value can be.
  public enum Kind: Sendable {
    /// `true` or `false`.
    case flag
    /// One of these words.
    case word([String])
    /// Any text.
    case text
    /// A whole number of this range.
    case integer(ClosedRange<Int>)
    /// A number of this range.
    case number(ClosedRange<Double>)
    /// A file or folder, relative to the configuration.
    case path
    /// Several of them.
    case paths
    /// Reports: `NAME` or `NAME=FILE`.
    case formats
  }

  /// All keys, in the order in which they are shown.
  public static let all = gate + reading + display

  private static let gate = [
    ConfigurationKey(
      name: "fail-on", kind: .word(["constraining", "counteracting", "cancelling", "never"]),
      fallback: "constraining", help: "severity from which the gate fails"),
    ConfigurationKey(
      name: "min-confidence", kind: .number(0...1), fallback: "0.4", help: "leave out what is less sure"),
    ConfigurationKey(
      name: "same-body", kind: .flag, fallback: "false", help: "also report a body contradicting itself"),
    ConfigurationKey(
      name: "divergences", kind: .flag, fallback: "false",
      help: "also report pairs of which the stricter side satisfies both"),
    ConfigurationKey(
      name: "against", kind: .paths, fallback: "",
      help: "published guidance: files, folders or an index; the paths checked are then drafts"),
    ConfigurationKey(
      name: "baseline", kind: .path, fallback: "",
      help: "contradictions accepted before; see `countermand baseline`"),
    ConfigurationKey(
      name: "suppressions", kind: .path, fallback: "",
      help: "contradictions let be for a time, each with a reason"),
    ConfigurationKey(name: "rules", kind: .paths, fallback: "", help: "packs or rule files to add"),
    ConfigurationKey(name: "builtin-rules", kind: .flag, fallback: "true", help: "use the shipped packs"),
  ]

  private static let reading = [
    ConfigurationKey(
      name: "body", kind: .text, fallback: "", help: "issuing body of documents that name none"),
    ConfigurationKey(
      name: "allow-unreadable", kind: .flag, fallback: "false",
      help: "unreadable guidance is a warning, not a failure"),
    ConfigurationKey(
      name: "jobs", kind: .integer(1...4096), fallback: "",
      help: "files read at the same time (default: one a processor)"),
    ConfigurationKey(
      name: "max-file-size", kind: .integer(1...1024), fallback: "128", help: "refuse files of more megabytes"
    ),
    ConfigurationKey(
      name: "max-depth", kind: .integer(1...100_000), fallback: "4096", help: "refuse elements nested deeper"),
    ConfigurationKey(
      name: "max-entity-bytes", kind: .integer(0...(1 << 30)), fallback: "1048576",
      help: "refuse entities that stand for more bytes"),
    ConfigurationKey(
      name: "max-attribute-bytes", kind: .integer(1...10_000_000), fallback: "8388608",
      help: "refuse attributes of more bytes"),
    ConfigurationKey(
      name: "max-time", kind: .number(0.001...86_400), fallback: "60",
      help: "give a file up after so many seconds"),
  ]

  private static let display = [
    ConfigurationKey(
      name: "format", kind: .formats, fallback: "text", help: "reports to write: NAME, or NAME=FILE"),
    ConfigurationKey(
      name: "color", kind: .word(["auto", "always", "never"]), fallback: "auto", help: "when to colour"),
    ConfigurationKey(
      name: "progress", kind: .word(["auto", "always", "never"]), fallback: "auto",
      help: "when to show progress"),
    ConfigurationKey(name: "quiet", kind: .flag, fallback: "false", help: "write nothing but the report"),
  ]
}
