// swift-tools-version: 6.2
import PackageDescription

// Stages in the order of the data: document, rule set, directive, contradiction, report.
// The arrows in `dependencies` are the only imports; `.ci/run` builds with the import check on.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "countermand",
  products: [
    .library(name: "Countermand", targets: ["Countermand"]),
    .executable(name: "countermand", targets: ["CountermandCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // C libraries, from Debian.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CCMark", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),

    // How values become bytes, for compiled rules and for the index.
    .target(name: "ByteRecords", swiftSettings: settings),

    // The stages.
    .target(
      name: "GuidanceIngest", dependencies: ["CCMark", "CLibXML2", "CZip"], swiftSettings: settings),
    .target(
      name: "GuidanceRules", dependencies: ["ByteRecords", "CStemmer", "Yams"],
      swiftSettings: settings),
    .target(
      name: "GuidanceDirectives", dependencies: ["GuidanceIngest", "GuidanceRules"],
      swiftSettings: settings),
    .target(
      name: "GuidanceContradictions",
      dependencies: ["GuidanceDirectives", "GuidanceIngest", "GuidanceRules"],
      swiftSettings: settings),
    .target(
      name: "GuidanceReports",
      dependencies: [
        "GuidanceContradictions", "GuidanceDirectives", "GuidanceIndex", "GuidanceIngest",
        "GuidanceRules",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      // The page's template, style and script travel inside the binary.
      resources: [.embedInCode("Page")], swiftSettings: settings),

    // GRDB over Debian's libsqlite3: one file, no server, lists found by key, and nothing in between when killed.
    // Published guidance in one file: documents and directives kept, and found again by what they speak of.
    .target(
      name: "GuidanceIndex",
      dependencies: [
        "ByteRecords", "GuidanceContradictions", "GuidanceDirectives", "GuidanceIngest", "GuidanceRules",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings),

    // rules/ inside the binary: the plug-in compiles the folder and turns it into one Swift file.
    .executableTarget(name: "EmbedRules", dependencies: ["GuidanceRules"], swiftSettings: settings),
    .plugin(name: "EmbedRulesPlugin", capability: .buildTool(), dependencies: ["EmbedRules"]),
    .target(
      name: "BuiltinRules", dependencies: ["GuidanceRules"], swiftSettings: settings,
      plugins: ["EmbedRulesPlugin"]),

    // The facade that other programs import, and the command over it.
    .target(
      name: "Countermand",
      dependencies: [
        "BuiltinRules", "GuidanceContradictions", "GuidanceDirectives", "GuidanceIndex", "GuidanceIngest",
        "GuidanceReports", "GuidanceRules",
      ],
      swiftSettings: settings),
    // The command imports the facade alone. The stages whose values it handles are named so that an
    // incremental build compiles it again when their layout changes.
    .executableTarget(
      name: "CountermandCommand",
      dependencies: [
        "Countermand", "GuidanceContradictions", "GuidanceDirectives", "GuidanceIndex", "GuidanceIngest",
        "GuidanceReports", "GuidanceRules",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // Tests mirror the sources.
    .testTarget(
      name: "GuidanceIngestTests", dependencies: ["BuiltinRules", "GuidanceIngest", "GuidanceRules"],
      resources: [.copy("Fixtures")],
      swiftSettings: settings),
    .testTarget(
      name: "GuidanceRulesTests", dependencies: ["BuiltinRules", "GuidanceRules"], swiftSettings: settings),
    .testTarget(
      name: "GuidanceDirectivesTests",
      dependencies: ["BuiltinRules", "GuidanceDirectives", "GuidanceIngest", "GuidanceRules"],
      swiftSettings: settings),
    .testTarget(
      name: "GuidanceContradictionsTests",
      dependencies: [
        "BuiltinRules", "GuidanceContradictions", "GuidanceDirectives", "GuidanceIngest", "GuidanceRules",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "GuidanceIndexTests",
      dependencies: [
        "BuiltinRules", "GuidanceContradictions", "GuidanceDirectives", "GuidanceIndex", "GuidanceIngest",
        "GuidanceRules",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "GuidanceReportsTests",
      dependencies: [
        "BuiltinRules", "GuidanceContradictions", "GuidanceDirectives", "GuidanceIngest", "GuidanceReports",
        "GuidanceRules",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CountermandTests",
      dependencies: ["Countermand", "CountermandCommand", "Yams"], exclude: ["Labelled"],
      swiftSettings: settings),
  ]
)
