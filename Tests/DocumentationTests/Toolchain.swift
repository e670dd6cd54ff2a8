import Foundation

/// Programs of the Swift toolchain that `swift test` itself does not run.
struct Toolchain {
  /// How a program ended.
  struct Result {
    let code: Int32
    /// What it said on both outputs.
    let output: String
  }

  /// What the compiler says of itself.
  private struct TargetInfo: Decodable {
    struct Target: Decodable {
      let triple: String
    }
    struct Paths: Decodable {
      let runtimeResourcePath: String
    }
    let target: Target
    let paths: Paths
  }

  /// The target for which modules were built.
  let target: String
  private let programs: URL

  /// The toolchain of the `swiftc` on the PATH, which may be a stand-in that leads elsewhere: so the
  /// compiler is asked where it is.
  init() throws {
    let answer = try Self.run(
      URL(filePath: "/usr/bin/env"), ["swiftc", "-print-target-info"], in: Self.package)
    let info = try JSONDecoder().decode(TargetInfo.self, from: Data(answer.output.utf8))
    target = info.target.triple
    programs =
      URL(filePath: info.paths.runtimeResourcePath)
      .appending(path: "../../bin").standardizedFileURL
  }

  /// The package's folder.
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of the built modules: beside the tests.
  static let modules: URL = {
    let tests = Bundle.allBundles.map(\.bundleURL).first { $0.path.hasSuffix(".xctest") }
    let folder = tests ?? URL(filePath: CommandLine.arguments[0])
    return folder.deletingLastPathComponent().appending(path: "Modules")
  }()

  func run(_ program: String, _ arguments: [String]) throws -> Result {
    try Self.run(programs.appending(path: program), arguments, in: Self.package)
  }

  private static func run(
    _ program: URL, _ arguments: [String], in folder: URL
  ) throws -> Result {
    let log = FileManager.default.temporaryDirectory.appending(path: "toolchain-\(UUID())")
    try Data().write(to: log)
    defer { try? FileManager.default.removeItem(at: log) }
    let handle = try FileHandle(forWritingTo: log)
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardOutput = handle
    process.standardError = handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: log), as: UTF8.self))
  }
}
