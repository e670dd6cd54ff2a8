import Foundation
import FuzzProperties

/// An input of the fuzzers that is kept in the repository.
struct KeptInput {
  /// What it is, as its file is called.
  let name: String
  let bytes: [UInt8]

  /// All inputs of a target: examples to begin with, and what the fuzzers found.
  static func all(_ target: FuzzTarget) throws -> [KeptInput] {
    let fuzzing = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fuzzing")
    return try ["Seeds", "Findings"].flatMap { kind -> [KeptInput] in
      let folder = fuzzing.appending(path: "\(kind)/\(target.rawValue)")
      guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
      return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
        KeptInput(
          name: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
      }
    }
  }
}
