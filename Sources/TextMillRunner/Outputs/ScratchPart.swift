import Synchronization
import TextMill
import TextMillFormats

/// A file that an exporter keeps beside an output until it can write that.
///
/// It has a name as outputs have, so that a run that goes on finds it, and never gets it.
struct ScratchPart: ScratchFile {
  /// Behind the name of the output; no output's name ends so.
  private static let mark = "//unfinished"

  private let file: PartialFile
  private let path: String

  /// The name of the file beside an output.
  static func name(beside path: String) -> String { path + mark }

  /// Whether a name is that of such a file.
  static func isName(_ path: String) -> Bool { path.hasSuffix(mark) }

  /// The output's name for the name of such a file; other names are as they were.
  static func meant(by path: String) -> Substring {
    isName(path) ? path.dropLast(mark.count) : path[...]
  }

  /// The file that is written at `path`.
  init(_ file: PartialFile, at path: String) {
    (self.file, self.path) = (file, path)
  }

  var count: Int { file.count }

  func write(_ bytes: [UInt8]) throws { try file.write(bytes) }

  func close() throws { try file.close() }

  func read(_ count: Int, at offset: Int) throws -> [UInt8] {
    do throws(FileError) {
      let reader = try FileReader(path)
      try reader.seek(to: offset)
      var bytes: [UInt8] = []
      _ = try reader.read(count, into: &bytes)
      return bytes
    } catch {
      throw OutputError(String(Self.meant(by: file.final)), error.reason)
    }
  }
}

extension OutputSet {
  /// Opens a file beside an output, or the one that an interrupted run left.
  func scratch(_ path: String) throws -> any ScratchFile {
    let path = share?.name(of: path) ?? path
    let name = ScratchPart.name(beside: path)
    let partial = Self.partialName(of: name)
    if let file = state.withLock({ $0.left.removeValue(forKey: name) }) {
      return ScratchPart(file, at: partial)
    }
    if state.withLock({ $0.known.contains(name) }) {
      throw OutputError(path, "another output of this run has the name")
    }
    try OutputFolder.make(above: path)
    let file = try PartialFile(partial, final: name)
    state.withLock { state in
      state.paths.append(name)
      state.known.insert(name)
      state.open.append(file)
    }
    return ScratchPart(file, at: partial)
  }
}
