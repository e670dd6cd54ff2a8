import Foundation
import Testing

/// The built program, run as a person runs it.
struct Tool {
  /// How a run ended.
  struct Result {
    let output: String
    let error: String
    let code: Int32
  }

  /// The package's folder.
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The program stands beside the tests.
  static let executable: URL = {
    let tests = Bundle.allBundles.map(\.bundleURL).first { $0.path.hasSuffix(".xctest") }
    let folder = tests ?? URL(filePath: CommandLine.arguments[0])
    return folder.deletingLastPathComponent().appending(path: "textmill")
  }()

  /// Runs a line of shell; its exit code and what it says on standard error.
  static func shell(_ script: String, in folder: URL = package) throws -> (Int32, String) {
    let scratch = try Scratch()
    try Data().write(to: scratch.url("stderr"))
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: scratch.url("stderr"))
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try scratch.read("stderr"))
  }

  /// Runs the program in a folder; `input` is its standard input, nothing by default.
  static func run(
    _ arguments: String..., in folder: URL = package, input: Data? = nil,
    environment: [String: String] = [:]
  ) throws -> Result {
    try run(arguments, in: folder, input: input, environment: environment)
  }

  /// Runs the program with a list of arguments.
  static func run(
    _ arguments: [String], in folder: URL = package, input: Data? = nil,
    environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let scratch = try Scratch()
    let (output, error) = (scratch.url("stdout"), scratch.url("stderr"))
    for file in [output, error] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: error)
    if let input {
      try input.write(to: scratch.url("stdin"))
      process.standardInput = try FileHandle(forReadingFrom: scratch.url("stdin"))
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    try process.run()
    process.waitUntilExit()
    return Result(
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      error: String(decoding: try Data(contentsOf: error), as: UTF8.self),
      code: process.terminationReason == .exit ? process.terminationStatus : -1)
  }
}

/// A folder that goes away with the test.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "textmill-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func url(_ name: String) -> URL { folder.appending(path: name) }

  /// Writes a file, with the folders above it.
  func write(_ name: String, _ text: String) throws {
    try write(name, Data(text.utf8))
  }

  func write(_ name: String, _ data: Data) throws {
    let url = url(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url(name)), as: UTF8.self)
  }

  /// What the folder holds, in order; hidden names, too.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: url(name).path) }

  /// The lines of a file of records, parsed.
  func records(_ name: String) throws -> [[String: Any]] {
    try Records.parse(try read(name))
  }
}

enum Records {
  static func parse(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return try #require(object as? [String: Any])
    }
  }
}
