// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [.strictMemorySafety(), .treatAllWarnings(as: .error)]

/// The benchmarks are a package of their own, so that nobody who only uses TextMill builds them.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "corpus", targets: ["MakeCorpus"]),
    .executable(name: "train-pages", targets: ["TrainPages"]),
    .executable(name: "learn-lines", targets: ["LearnLines"]),
    .executable(name: "learn-names", targets: ["LearnNames"]),
    .executable(name: "learn-sentences", targets: ["LearnSentences"]),
    .executable(name: "learn-languages", targets: ["LearnLanguages"]),
    .executable(name: "learn-summaries", targets: ["LearnSummaries"]),
    .executable(name: "segment-speed", targets: ["SegmentSpeed"]),
    .executable(name: "learn-encodings", targets: ["LearnEncodings"]),
    .executable(name: "model-server", targets: ["ModelServer"]),
    .library(name: "Suspend", type: .dynamic, targets: ["Suspend"]),
  ],
  dependencies: [
    .package(name: "TextMill", path: "../.."),
    // Without its interposers of malloc and of the runtime, which would be measured, too.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .target(name: "Corpus", swiftSettings: settings),
    .executableTarget(name: "MakeCorpus", dependencies: ["Corpus"], swiftSettings: settings),
    .target(
      name: "ForestTraining",
      dependencies: [.product(name: "TextMillLanguage", package: "TextMill")],
      swiftSettings: settings),
    .executableTarget(
      name: "TrainPages",
      dependencies: [
        "ForestTraining",
        .product(name: "TextMillInternals", package: "TextMill"),
        .product(name: "TextMillLanguage", package: "TextMill"),
      ], swiftSettings: settings),
    .target(name: "PackedLines", swiftSettings: settings),
    .executableTarget(
      name: "LearnLines",
      dependencies: [
        "ForestTraining", "PackedLines",
        .product(name: "BoilerplateLearning", package: "TextMill"),
        .product(name: "TextMillLanguage", package: "TextMill"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "LearnNames",
      dependencies: ["PackedLines", .product(name: "EntityLearning", package: "TextMill")],
      swiftSettings: settings),
    .executableTarget(
      name: "LearnSentences",
      dependencies: [
        "PackedLines", .product(name: "TextMill", package: "TextMill"),
        .product(name: "TextMillLanguage", package: "TextMill"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "LearnLanguages",
      dependencies: [
        .product(name: "TextMill", package: "TextMill"),
        .product(name: "TextMillLanguage", package: "TextMill"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "LearnSummaries",
      dependencies: [
        "PackedLines", .product(name: "SummaryLearning", package: "TextMill"),
        .product(name: "TextMill", package: "TextMill"),
        .product(name: "TextMillCommand", package: "TextMill"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "SegmentSpeed",
      dependencies: [
        .product(name: "TextMill", package: "TextMill"),
        .product(name: "TextMillLanguage", package: "TextMill"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "LearnEncodings",
      dependencies: [.product(name: "EncodingLearning", package: "TextMill")],
      swiftSettings: settings),
    .executableTarget(name: "ModelServer", swiftSettings: settings),
    .target(name: "Suspend"),
    .executableTarget(
      name: "Stages",
      dependencies: [
        "Corpus", .product(name: "ShippedStages", package: "TextMill"),
        .product(name: "TextMillInternals", package: "TextMill"),
        .product(name: "Benchmark", package: "benchmark"),
      ], path: "Benchmarks/Stages",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ]
)
