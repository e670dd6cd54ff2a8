// swift-tools-version: 6.2
import PackageDescription

/// The benchmark is a package of its own, so that nobody who only uses TextMill builds it.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "corpus", targets: ["corpus"]),
    .library(name: "Suspend", type: .dynamic, targets: ["Suspend"]),
  ],
  dependencies: [.package(name: "TextMill", path: "../..")],
  targets: [
    .executableTarget(
      name: "corpus", path: "Sources/Corpus",
      swiftSettings: [.strictMemorySafety(), .treatAllWarnings(as: .error)]),
    .target(name: "Suspend", path: "Sources/Suspend"),
  ]
)
