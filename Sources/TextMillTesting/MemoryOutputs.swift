import Synchronization
import TextMill

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Files that are kept in memory; those that exporters write by themselves, in a folder that goes away.
final class MemoryOutputs: Outputs {
  private let files = Mutex<[String: MemoryFile]>([:])
  private let places = Mutex<[String: String]>([:])
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "textmill-\(UUID().uuidString)")

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What was written, by file name.
  var contents: [String: [UInt8]] {
    var contents = files.withLock { $0.mapValues(\.contents) }
    for (name, path) in places.withLock({ $0 }) {
      contents[name] = FileManager.default.contents(atPath: path).map { Array($0) }
    }
    return contents
  }

  func place(_ path: String) throws -> OutputPlace {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return places.withLock { places in
      let file = folder.appending(path: "\(places.count)").path
      places[path] = file
      return OutputPlace(file, isNew: true)
    }
  }

  func scratch(_ path: String) -> any ScratchFile { MemoryFile() }

  let partBytes: Int? = nil

  func hasOpened(_ path: String) -> Bool { files.withLock { $0[path] != nil } }

  func open(_ path: String) throws -> any OutputFile {
    let file = MemoryFile()
    let isNew = files.withLock { files in
      if files[path] != nil { return false }
      files[path] = file
      return true
    }
    guard isNew else { throw OutputError(path, "another output of this run has the name") }
    return file
  }
}

private final class MemoryFile: ScratchFile {
  private let bytes = Mutex<[UInt8]>([])

  var contents: [UInt8] { bytes.withLock { $0 } }
  var count: Int { bytes.withLock { $0.count } }

  func read(_ count: Int, at offset: Int) -> [UInt8] {
    Array(contents.dropFirst(offset).prefix(count))
  }

  func write(_ bytes: [UInt8]) { self.bytes.withLock { $0 += bytes } }
  func close() {}
}
