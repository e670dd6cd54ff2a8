import Synchronization
import TextMill
import TextMillFormats

/// A file that gets its final name later.
final class PartialFile: OutputFile {
  /// What must be known to go on writing it after a crash.
  struct State: Sendable {
    /// The final name.
    let path: String
    /// How many bytes the file had on the disk.
    let length: Int
    /// How many bytes were written to it, before compression.
    let count: Int
    /// The bytes among these that wait to be compressed.
    let waiting: [UInt8]
  }

  private struct Contents: ~Copyable {
    /// `nil` once it was closed.
    var writer: FileWriter?
    /// `nil` if the bytes are written as they are.
    var packer: BlockPacker?
    var length = 0
    var count = 0
  }

  let final: String
  private let contents: Mutex<Contents>

  /// Creates or empties the file at `path`; messages and its form go by the final name.
  init(_ path: String, final: String) throws(OutputError) {
    self.final = final
    do throws(FileError) {
      // Nothing is made of a file that cannot be compressed.
      let packer = try BlockPacker(final)
      contents = Mutex(Contents(writer: try FileWriter(path), packer: packer))
    } catch {
      throw OutputError(String(ScratchPart.meant(by: final)), error.reason)
    }
  }

  /// Opens the file at `path` as it was in a state.
  init(_ path: String, resuming state: State) throws(OutputError) {
    final = state.path
    do throws(FileError) {
      var contents = Contents(writer: try FileWriter(path, keeping: state.length))
      contents.length = state.length
      contents.count = state.count
      contents.packer = try BlockPacker(resuming: state)
      self.contents = Mutex(contents)
    } catch {
      throw OutputError(String(ScratchPart.meant(by: final)), error.reason)
    }
  }

  /// The output's name, for messages.
  private var shown: String { String(ScratchPart.meant(by: final)) }

  var count: Int { contents.withLock { $0.count } }

  func write(_ bytes: [UInt8]) throws {
    try contents.withLock { contents in
      contents.count += bytes.count
      let packed = try packing { () throws(FileError) in try contents.packer?.add(bytes) }
      try write(packed ?? bytes, &contents)
    }
  }

  func close() throws {
    try contents.withLock { contents in
      guard contents.writer != nil else { return }
      let rest = try packing { () throws(FileError) in try contents.packer?.finish() }
      try write(rest ?? [], &contents)
      contents.packer = nil
      contents.writer = nil
    }
  }

  private func packing(
    _ body: () throws(FileError) -> [UInt8]?
  ) throws(OutputError) -> [UInt8]? {
    do throws(FileError) {
      return try body()
    } catch {
      throw OutputError(shown, error.reason)
    }
  }

  private func write(_ bytes: [UInt8], _ contents: inout Contents) throws {
    if bytes.isEmpty { return }
    do throws(FileError) {
      try contents.writer?.write(bytes.span)
      contents.length += bytes.count
    } catch {
      if error.isClosedPipe { throw ClosedPipe() }
      throw OutputError(shown, error.reason)
    }
  }

  /// Waits until all that was written is on the disk; `nil` if the file is closed.
  func synced() throws(OutputError) -> State? {
    do throws(FileError) {
      return try contents.withLock { contents throws(FileError) in
        guard contents.writer != nil else { return nil }
        try contents.writer?.sync()
        return State(
          path: final, length: contents.length, count: contents.count,
          waiting: contents.packer?.waiting ?? [])
      }
    } catch {
      throw OutputError(shown, error.reason)
    }
  }

  /// Closes the file as it is: a later run may go on with it.
  func abandon() {
    contents.withLock { $0.writer = nil }
  }
}
