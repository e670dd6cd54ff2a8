// swift-tools-version: 6.2
import PackageDescription

/// The fuzzers are a package of their own, because all they use is compiled in another way: `run`
/// says how.
let package = Package(
  name: "Fuzzing",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "TextMill", path: "../..")],
  targets: [
    .target(
      name: "Entry", dependencies: [.product(name: "FuzzProperties", package: "TextMill")],
      swiftSettings: [.strictMemorySafety(), .treatAllWarnings(as: .error)]),
    .executableTarget(
      name: "fuzz", dependencies: ["Entry"],
      linkerSettings: [.unsafeFlags(["-Xclang-linker", "-fsanitize=fuzzer"])]),
  ]
)
