/// The shape of a SARIF 2.1.0 log, as far as it is written.
struct SarifLog: Encodable {
  var schema = "https://json.schemastore.org/sarif-2.1.0.json"
  var version = "2.1.0"
  var runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  struct Run: Encodable {
    var tool: Tool
    var automationDetails: Automation
    var columnKind = "unicodeCodePoints"
    var invocations: [Invocation]
    var results: [Result]
  }

  struct Automation: Encodable { var id: String }

  struct Tool: Encodable { var driver: Driver }

  struct Driver: Encodable {
    var name = "countermand"
    var semanticVersion: String
    var properties: [String: String]
    var rules: [Rule]
  }

  struct Rule: Encodable {
    var id: String
    var name: String
    var shortDescription: Message
    var fullDescription: Message
    var help: Message
    var defaultConfiguration: Configuration
    var properties: Properties

    struct Configuration: Encodable { var level: String }

    struct Properties: Encodable {
      var tags: [String]
      var precision: String
      var problemSeverity: String

      private enum CodingKeys: String, CodingKey {
        case tags, precision
        case problemSeverity = "problem.severity"
      }
    }
  }

  struct Message: Encodable {
    var text: String
    var markdown: String?
  }

  struct Invocation: Encodable {
    var executionSuccessful: Bool
    var toolExecutionNotifications: [Notification]
  }

  struct Notification: Encodable {
    var level: String
    var message: Message
    var locations: [Location]?
  }

  struct Result: Encodable {
    var ruleId: String
    var ruleIndex: Int
    var level: String
    var rank: Double
    var message: Message
    var locations: [Location]
    var relatedLocations: [Location]?
    var codeFlows: [CodeFlow]?
    var partialFingerprints: [String: String]
    var baselineState: String?
    var properties: Properties?

    struct Properties: Encodable {
      var findingId: String
      var kind: String
      var severity: String
      var confidence: Double
    }
  }

  struct Location: Encodable {
    var id: Int?
    var physicalLocation: Physical
    var logicalLocations: [Logical]?
    var message: Message?
  }

  struct Logical: Encodable { var fullyQualifiedName: String }

  struct Physical: Encodable {
    var artifactLocation: Artifact
    var region: Region?
  }

  struct Artifact: Encodable { var uri: String }

  /// Lines and columns of a text file, or the bytes of any other.
  struct Region: Encodable {
    var startLine: Int?
    var startColumn: Int?
    var endLine: Int?
    var endColumn: Int?
    var byteOffset: Int?
    var byteLength: Int?
    var snippet: Message?
  }

  struct CodeFlow: Encodable {
    var message: Message
    var threadFlows: [ThreadFlow]
  }

  struct ThreadFlow: Encodable { var locations: [Step] }

  struct Step: Encodable { var location: Location }
}
