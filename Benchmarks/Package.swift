// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that nobody who builds Countermand fetches what only measuring needs.

let package = Package(
  name: "countermand-benchmarks",
  dependencies: [
    .package(name: "countermand", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    // Guidance to measure with: the same seed gives the same bytes.
    .target(name: "GuidanceGenerator"),
    .executableTarget(name: "GenerateGuidance", dependencies: ["GuidanceGenerator"]),
    .executableTarget(
      name: "Pipeline",
      dependencies: [
        "GuidanceGenerator",
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "Countermand", package: "countermand"),
      ],
      path: "Benchmarks/Pipeline",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ]
)
