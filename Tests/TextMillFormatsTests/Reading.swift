import Foundation
import Testing
import TextMill

@testable import TextMillFormats

/// A folder that goes away with the test.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "formats-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func path(_ name: String) -> String { url.appending(path: name).path }

  /// Writes a file, with the folders above it, and returns its path.
  @discardableResult
  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, text.utf8) }
}

/// What reading gave, in a form that can be compared and read: `id=text` of a document with what
/// else is known of it, `!id: reason` of rejected input.
func described(_ items: [InputItem], below folder: Folder? = nil) -> [String] {
  let prefix = folder.map { String($0.url.path.dropFirst()) + "/" } ?? ""
  return items.map { item in
    let line: String
    switch item {
    case .document(let document):
      let rest = document.metadata.names.map { "\($0):\(document.metadata[$0]?.json ?? "")" }
      line = ([document.id + "=" + document.text.string] + rest).joined(separator: " ")
    case .rejected(let rejected):
      line = "!\(rejected.id): \(rejected.reason)"
    }
    return line.replacing(prefix, with: "")
  }
}

/// All that files hold, read in one go.
func read(
  _ paths: [String], _ options: InputOptions = InputOptions(), batchBytes: Int = 1 << 20,
  batchDocuments: Int = 4096, from start: InputPosition = .start
) -> [InputItem] {
  var reader = BatchReader(
    paths, options: options, batchBytes: batchBytes, batchDocuments: batchDocuments, from: start)
  var items: [InputItem] = []
  while let batch = reader.next() {
    for chunk in batch.chunks { DocumentParser(options).parse(chunk, into: &items) }
  }
  return items
}

/// What one file holds, described.
func read(
  _ text: String, as name: String, _ options: InputOptions = InputOptions()
) throws -> [String] {
  try read(Array(text.utf8), as: name, options)
}

func read(
  _ bytes: [UInt8], as name: String, _ options: InputOptions = InputOptions()
) throws -> [String] {
  let folder = try Folder()
  return described(read([try folder.write(name, bytes)], options), below: folder)
}

/// Numbers that are the same on every run.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) {
    state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

/// Bytes as one gzip member.
func gzip(_ bytes: [UInt8]) -> [UInt8] {
  var output: [UInt8] = []
  GzipBlock.append(bytes, to: &output)
  return output
}

/// Runs an installed program over bytes; `nil` if it is not there.
func piped(_ bytes: [UInt8], through program: String, _ arguments: String...) throws -> [UInt8]? {
  let folder = try Folder()
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = [program] + arguments
  process.standardInput = try FileHandle(
    forReadingFrom: URL(filePath: folder.write("in", bytes)))
  let output = URL(filePath: try folder.write("out", []))
  process.standardOutput = try FileHandle(forWritingTo: output)
  process.standardError = FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
  return process.terminationStatus == 0 ? Array(try Data(contentsOf: output)) : nil
}
