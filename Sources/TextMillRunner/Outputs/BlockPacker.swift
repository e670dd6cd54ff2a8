import Dispatch
import Synchronization
import TextMill
import TextMillFormats

/// Compresses a stream in blocks of fixed size, each complete by itself.
///
/// Blocks are cut by the bytes alone, so that the file is the same however they arrive; blocks that
/// are complete together are compressed side by side; and a file can be cut at the end of any block,
/// with the bytes behind it kept as they are, so that an interrupted run can go on.
struct BlockPacker: Sendable {
  /// The final name of the file, for messages.
  private let path: String
  private let compression: Compression
  /// The bytes of the block that is not complete yet.
  private(set) var waiting: [UInt8]
  private var hasBlocks: Bool

  private var blockBytes: Int { CompressedBlock.length(compression) }

  /// The packer of a file that was just begun; `nil` if its name asks for no compression.
  ///
  /// - Throws: `FileError` if the program for it is not installed.
  init?(_ path: String) throws(FileError) {
    guard let compression = Compression(nameOf: path) else { return nil }
    try CompressedBlock.check(compression, for: path)
    (self.path, self.compression) = (path, compression)
    (waiting, hasBlocks) = ([], false)
  }

  /// The packer of a file as it was in a state; `nil` if its name asks for no compression.
  init?(resuming state: PartialFile.State) throws(FileError) {
    try self.init(state.path)
    waiting = state.waiting
    hasBlocks = state.length > 0
  }

  /// Takes bytes and gives back the blocks that they complete, compressed.
  mutating func add(_ bytes: [UInt8]) throws(FileError) -> [UInt8] {
    waiting.append(contentsOf: bytes)
    let count = waiting.count / blockBytes
    guard count > 0 else { return [] }
    let packed = try compressed(blocks: count)
    waiting.removeFirst(count * blockBytes)
    hasBlocks = true
    return packed
  }

  /// The last block, compressed; an empty one if there is no other, as an empty file is none of the
  /// kind.
  mutating func finish() throws(FileError) -> [UInt8] {
    defer { waiting = [] }
    if waiting.isEmpty, hasBlocks { return [] }
    return try CompressedBlock.packed(waiting, compression, for: path)
  }

  private func compressed(blocks count: Int) throws(FileError) -> [UInt8] {
    let results = Mutex([Result<[UInt8], FileError>](repeating: .success([]), count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let block = Array(waiting[index * blockBytes..<(index + 1) * blockBytes])
      let packed = Result { () throws(FileError) in
        try CompressedBlock.packed(block, compression, for: path)
      }
      results.withLock { $0[index] = packed }
    }
    var packed: [UInt8] = []
    for result in results.withLock({ $0 }) { packed += try result.get() }
    return packed
  }
}
