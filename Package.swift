// swift-tools-version: 6.2
import PackageDescription

/// The stages that ship with TextMill.
///
/// Each is a folder of this name in `Plugins/`, its own target, whose main type bears the same
/// name. Adding a stage is adding its folder and its line here.
let stages = [
  "BoilerplateStage",
  "ChunkStage",
  "CleanStage",
  "DeduplicateStage",
  "EntitiesStage",
  "ExecStage",
  "ExportStage",
  "ExtractStage",
  "FilterStage",
  "KeywordsStage",
  "LLMStage",
  "LanguageStage",
  "RedactStage",
  "RepetitionStage",
  "ReplaceStage",
  "SQLiteStage",
  "SampleStage",
  "SegmentStage",
  "SplitStage",
  "StatsStage",
  "SummarizeStage",
]

/// What a stage needs besides what all of them may import.
let parts: [String: [Target.Dependency]] = [
  "BoilerplateStage": ["CTailModel"],
  "EntitiesStage": ["CNameModel"],
  "ExtractStage": ["CPageModel"],
  "LLMStage": ["TextMillHTTP"],
  "SQLiteStage": ["TextMillSQLite"],
]

let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// What answers HTTP requests: fetched and built with the trait Server only.
let server: [Target.Dependency] = [
  ("Hummingbird", "hummingbird"), ("HummingbirdCore", "hummingbird"),
  ("HTTPTypes", "swift-http-types"), ("Logging", "swift-log"), ("NIOCore", "swift-nio"),
  ("NIOHTTPTypes", "swift-nio-extras"), ("ServiceLifecycle", "swift-service-lifecycle"),
].map { .product(name: $0.0, package: $0.1, condition: .when(traits: ["Server"])) }

/// What an engine runs.
let driver = ["spark.py", "textmill_input.py", "textmill_learning.py", "textmill_worker.py"]

func library(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
  name: "TextMill",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "TextMill", targets: ["TextMill"]),
    .library(name: "TextMillLanguage", targets: ["TextMillLanguage"]),
    .library(name: "TextMillBytes", targets: ["TextMillBytes"]),
    .library(name: "TextMillPrograms", targets: ["TextMillPrograms"]),
    .library(name: "TextMillCommand", targets: ["TextMillCommand"]),
    .library(name: "TextMillTesting", targets: ["TextMillTesting"]),
    .library(name: "ShippedStages", targets: ["ShippedStages"]),
    // For the packages in Tests, the fuzzers and the benchmarks; no promise to others.
    .library(name: "FuzzProperties", targets: ["FuzzProperties"]),
    .library(
      name: "TextMillInternals", targets: ["TextMillYAML", "TextMillFormats", "ExtractStage"]),
    // For the trainer of its weights in Tests/Benchmarks; no promise either.
    .library(name: "BoilerplateLearning", targets: ["BoilerplateStage"]),
    .library(name: "EntityLearning", targets: ["EntitiesStage"]),
    .library(name: "EncodingLearning", targets: ["CleanStage"]),
    .library(name: "SummaryLearning", targets: ["SummarizeStage"]),
    .library(name: "TextMillHTTP", targets: ["TextMillHTTP"]),
    .library(name: "TextMillSQLite", targets: ["TextMillSQLite"]),
    .plugin(name: "StageList", targets: ["StageList"]),
    .executable(name: "textmill", targets: ["Main"]),
  ],
  traits: [
    .trait(name: "HTTP", description: "Stages that talk to hosts; needs libcurl."),
    .trait(name: "SQLite", description: "Databases that can be searched; needs libsqlite3."),
    .trait(name: "Server", description: "textmill serve and textmill studio; fetches Hummingbird."),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.6.0"),
    // Only with the trait SQLite.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // Only with the trait Server.
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.20.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(name: "CByteBlock"),
    .systemLibrary(name: "CPrograms"),
    // Only with the trait HTTP; no pkgConfig, so that nobody else is asked to install it.
    .systemLibrary(name: "CCurl"),
    .target(name: "CLanguageModel", exclude: ["language-model.bin"]),
    .target(name: "CNameModel", exclude: ["name-model.bin"]),
    .target(name: "CPageModel", exclude: ["page-model.bin"]),
    .target(name: "CTailModel", exclude: ["tail-model.bin"]),
    library("TextMillBytes", ["CByteBlock"]),
    library("TextMill", ["TextMillBytes"]),
    library("TextMillLanguage", ["TextMill", "TextMillBytes", "CLanguageModel"]),
    library("TextMillPrograms", ["TextMillBytes", "CPrograms"]),
    library(
      "TextMillHTTP", ["TextMill", .target(name: "CCurl", condition: .when(traits: ["HTTP"]))]),
    library(
      "TextMillSQLite",
      [
        "TextMill", "TextMillLanguage",
        .product(
          name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["SQLite"])),
        .product(
          name: "GRDBSQLite", package: "GRDB.swift", condition: .when(traits: ["SQLite"])),
      ]),
    library("TextMillYAML", ["TextMill", "CYAML"]),
    library("TextMillFormats", ["TextMill", "TextMillBytes", "TextMillPrograms", "CZlib"]),
    library(
      "TextMillRunner",
      ["TextMill", "TextMillBytes", "TextMillLanguage", "TextMillYAML", "TextMillFormats"]),
    library(
      "TextMillServer",
      ["TextMill", "TextMillBytes", "TextMillYAML", "TextMillFormats", "TextMillRunner"] + server),
    .target(
      name: "TextMillCommand",
      dependencies: [
        "TextMill", "TextMillYAML", "TextMillPrograms", "TextMillFormats", "TextMillRunner",
        "TextMillSQLite", "TextMillServer", argumentParser,
      ], resources: driver.map { .embedInCode("Engines/\($0)") }, swiftSettings: settings),
    library("TextMillTesting", ["TextMill", "TextMillYAML", "TextMillRunner"]),
    .target(
      name: "ShippedStages",
      dependencies: ["TextMill"] + stages.map { .byName(name: $0) },
      swiftSettings: settings, plugins: ["StageList"]),
    .executableTarget(
      name: "Main", dependencies: ["TextMill", "TextMillCommand", "ShippedStages"],
      swiftSettings: settings),

    .executableTarget(
      name: "stage-list", path: "Sources/StageRegistry/Tool", swiftSettings: settings),
    .plugin(
      name: "StageList", capability: .buildTool(), dependencies: ["stage-list"],
      path: "Sources/StageRegistry/Plugin"),
  ]
    + stages.map {
      .target(
        name: $0,
        dependencies: ["TextMill", "TextMillLanguage", "TextMillBytes", "TextMillPrograms"]
          + (parts[$0] ?? []),
        path: "Plugins/\($0)",
        swiftSettings: settings, plugins: ["StageList"])
    }
    + [
      .target(
        name: "FuzzProperties",
        dependencies: [
          "TextMill", "TextMillLanguage", "TextMillYAML", "TextMillFormats", "TextMillRunner",
          "TextMillTesting", "ShippedStages",
        ], path: "Tests/Fuzzing/Properties", swiftSettings: settings),
      tests("FuzzPropertiesTests", ["FuzzProperties"]),
      tests("TextMillTests", ["TextMill", "TextMillBytes", "TextMillTesting"]),
      tests("TextMillLanguageTests", ["TextMillLanguage", "TextMill"]),
      tests("TextMillTestingTests", ["TextMillTesting", "TextMill"]),
      tests("TextMillHTTPTests", ["TextMillHTTP"]),
      tests("TextMillYAMLTests", ["TextMillYAML", "TextMill"]),
      tests("TextMillFormatsTests", ["TextMillFormats", "TextMill"]),
      .testTarget(
        name: "TextMillRunnerTests",
        dependencies: ["TextMillRunner", "TextMillYAML", "TextMill", "ShippedStages"],
        exclude: ["Diagnostics"], swiftSettings: settings),
      .testTarget(
        name: "TextMillCommandTests",
        dependencies: ["Main", "TextMill", "TextMillCommand", "TextMillRunner", "ShippedStages"],
        exclude: ["Golden"], swiftSettings: settings),
      tests("ShippedStagesTests", ["ShippedStages", "TextMill", "TextMillTesting"]),
      // So that all modules are built whose documentation is.
      tests(
        "DocumentationTests",
        ["TextMill", "TextMillLanguage", "TextMillTesting", "TextMillCommand", "ShippedStages"]),
    ]
    + stages.map {
      tests(
        "\($0)Tests",
        [.byName(name: $0), "TextMill", "TextMillLanguage", "TextMillPrograms", "TextMillTesting"]
          + (parts[$0] ?? []))
    }
)
