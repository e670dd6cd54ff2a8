import Dispatch
import Synchronization
import TextMillFormats

/// Compresses a stream in blocks of fixed size, each a gzip member of its own.
///
/// Blocks are cut by the bytes alone, so that the file is the same however they arrive; blocks that
/// are complete together are compressed side by side; and a file can be cut at the end of any block,
/// with the bytes behind it kept as they are, so that an interrupted run can go on.
struct GzipPacker: Sendable {
  /// Large enough that independent blocks cost less than 1 % of size.
  private static let blockBytes = 1 << 18

  /// The bytes of the block that is not complete yet.
  private(set) var waiting: [UInt8]
  private var isEmpty: Bool

  /// Whether a file of this name is to be compressed.
  static func isMeant(by path: String) -> Bool { path.hasSuffix(".gz") }

  /// A stream whose last block so far holds `waiting`.
  init(waiting: [UInt8] = []) {
    self.waiting = waiting
    isEmpty = waiting.isEmpty
  }

  /// Takes bytes and gives back the blocks that they complete, compressed.
  mutating func add(_ bytes: [UInt8]) -> [UInt8] {
    waiting.append(contentsOf: bytes)
    let count = waiting.count / Self.blockBytes
    guard count > 0 else { return [] }
    let packed = Self.compressed(waiting, blocks: count)
    waiting.removeFirst(count * Self.blockBytes)
    isEmpty = false
    return packed
  }

  /// The last block, compressed; an empty one if there is no other, as an empty file is no gzip file.
  mutating func finish() -> [UInt8] {
    defer { waiting = [] }
    guard !waiting.isEmpty || isEmpty else { return [] }
    var packed: [UInt8] = []
    GzipBlock.append(waiting, to: &packed)
    return packed
  }

  private static func compressed(_ bytes: [UInt8], blocks count: Int) -> [UInt8] {
    let results = Mutex([[UInt8]](repeating: [], count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      var packed: [UInt8] = []
      let start = index * blockBytes
      GzipBlock.append(bytes.span.extracting(start..<start + blockBytes), to: &packed)
      results.withLock { $0[index] = packed }
    }
    return results.withLock { Array($0.joined()) }
  }
}
