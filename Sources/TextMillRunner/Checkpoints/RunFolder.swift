import TextMill
import TextMillFormats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The hidden folder beside a run's outputs where it notes how far it is; it goes when the run ends.
///
///     .textmill-HASH/lock          held by the run that writes these outputs
///     .textmill-HASH/state.json    the last checkpoint
///     .textmill-HASH/files         the outputs opened so far, ended by NUL bytes
///     .textmill-HASH/inputs        the inputs with their sizes and times of change
final class RunFolder: Sendable {
  let path: String
  private let lock: FileLock

  /// Takes the folder for this run.
  ///
  /// - Throws: `OutputError` if it cannot be made or another run has it.
  init(for destinations: [String]) throws {
    path = Self.path(for: destinations)
    // What is wrong with an output's folder shall be told of the output.
    let first = destinations.first { $0 != "-" } ?? ""
    try OutputFolder.make(above: String(first.prefix { $0 != "{" }))
    try OutputFolder.make(above: path + "/lock")
    do throws(FileError) {
      guard let lock = try FileLock(path + "/lock") else {
        throw FileError(path, code: 0)
      }
      self.lock = lock
    } catch {
      throw OutputError(
        first, error.code == 0 ? "another run is writing it" : error.reason)
    }
  }

  /// The folder of the first output that is a file, with a name made of all of them.
  private static func path(for destinations: [String]) -> String {
    let first = destinations.first { $0 != "-" } ?? ""
    let fixed = first.prefix { $0 != "{" }
    let folder = fixed.lastIndex(of: "/").map { fixed[...$0] } ?? ""
    let hash = ContentHash.digits(of: destinations.joined(separator: "\n"))
    return "\(folder).textmill-\(hash)"
  }

  private func file(_ name: String) -> String { "\(path)/\(name)" }

  // MARK: Checkpoints

  /// Whether there is a checkpoint.
  var hasState: Bool { (try? FileKind(file("state.json"))) != nil }

  /// The last checkpoint; `nil` if there is none.
  func load() throws -> Checkpoint? {
    guard let bytes = FileManager.default.contents(atPath: file("state.json")) else {
      return nil
    }
    let names = fileNames()
    guard let json = try? JSONValue(json: Array(bytes)), let count = json["files"]?.int,
      count <= names.count, let checkpoint = Checkpoint(json: json, paths: Array(names[..<count]))
    else {
      throw OutputError(
        file("state.json"), "it is not what a run of this version writes; run without --resume")
    }
    return checkpoint
  }

  /// All files that the run opened, those behind the last checkpoint included.
  func fileNames() -> [String] {
    guard let bytes = FileManager.default.contents(atPath: file("files")) else { return [] }
    // What stands behind the last NUL was not written to its end.
    return Array(bytes).split(separator: 0, omittingEmptySubsequences: false).dropLast().map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Notes further files behind the first `length` bytes of the list, and returns its new length.
  func note(_ paths: ArraySlice<String>, behind length: Int) throws -> Int {
    do throws(FileError) {
      let list =
        length == 0
        ? try FileWriter(file("files")) : try FileWriter(file("files"), keeping: length)
      let bytes = Self.list(paths)
      try list.write(bytes.span)
      try list.sync()
      return length + bytes.count
    } catch {
      throw OutputError(file("files"), error.reason)
    }
  }

  /// Names, each ended by a NUL byte, which none can hold.
  static func list(_ names: some Sequence<String>) -> [UInt8] {
    names.flatMap { Array($0.utf8) + [0] }
  }

  /// Writes a checkpoint in one step.
  func store(_ checkpoint: Checkpoint) throws {
    let bytes = Array(checkpoint.json(fileCount: checkpoint.outputs.paths.count).json.utf8)
    try replace("state.json", with: bytes)
  }

  func storeInputs(_ stamps: InputStamps) throws {
    try replace("inputs", with: Self.list(stamps.lines))
  }

  func loadInputs() -> InputStamps {
    let bytes = FileManager.default.contents(atPath: file("inputs")).map { Array($0) } ?? []
    return InputStamps(lines: bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) })
  }

  private func replace(_ name: String, with bytes: [UInt8]) throws {
    do throws(FileError) {
      let writer = try FileWriter(file(name + ".new"))
      try writer.write(bytes.span)
      try writer.sync()
      try FileMove.rename(file(name + ".new"), to: file(name))
      FileMove.syncFolder(path)
    } catch {
      throw OutputError(file(name), error.reason)
    }
  }

  /// Takes the folder away, with all that an earlier run noted in it.
  func remove() {
    for name in ["state.json", "state.json.new", "files", "inputs", "inputs.new", "lock"] {
      try? FileManager.default.removeItem(atPath: file(name))
    }
    _ = try? FileManager.default.removeItem(atPath: path)
  }

  /// Forgets an earlier run: its checkpoint and its unfinished files.
  func forget() {
    OutputSet.discard(fileNames())
    for name in ["state.json", "files", "inputs"] {
      try? FileManager.default.removeItem(atPath: file(name))
    }
  }
}
