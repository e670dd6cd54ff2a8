import Synchronization
import TextMill

/// Files that are kept in memory.
final class MemoryOutputs: Outputs {
  private let files = Mutex<[String: MemoryFile]>([:])

  /// What was written, by file name.
  var contents: [String: [UInt8]] { files.withLock { $0.mapValues(\.contents) } }

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

private final class MemoryFile: OutputFile {
  private let bytes = Mutex<[UInt8]>([])

  var contents: [UInt8] { bytes.withLock { $0 } }
  var count: Int { bytes.withLock { $0.count } }

  func write(_ bytes: [UInt8]) { self.bytes.withLock { $0 += bytes } }
  func close() {}
}
