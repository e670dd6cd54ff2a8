/// Copies short runs of bytes in whole blocks, which is quicker than asking how short they are.
@safe
public enum ByteCopy {
  /// The free room that a copy may overwrite behind what it appends.
  public static let slack = 16

  /// Appends a range of bytes.
  ///
  /// There must be room for them; with `slack` bytes of room behind them they are copied in blocks.
  @inline(__always)
  public static func append(
    _ bytes: Span<UInt8>, in range: Range<Int>, to output: inout OutputSpan<UInt8>
  ) {
    let count = range.count
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    precondition(count <= output.freeCapacity)
    // Blocks may reach beyond the range, but neither beyond the source nor beyond the room.
    let isInBlocks =
      count <= 256 && range.upperBound + slack <= bytes.count
      && count + slack <= output.freeCapacity
    unsafe bytes.withUnsafeBytes { source in
      unsafe output.withUnsafeMutableBufferPointer { room, initialized in
        guard let from = source.baseAddress, let base = room.baseAddress else { return }
        let (start, target) = unsafe (
          from + range.lowerBound, UnsafeMutableRawPointer(base + initialized)
        )
        if isInBlocks {
          var at = 0
          while at < count {
            let block = unsafe start.loadUnaligned(fromByteOffset: at, as: ByteBlock.self)
            unsafe target.storeBytes(of: block, toByteOffset: at, as: ByteBlock.self)
            at += 16
          }
        } else {
          unsafe target.copyMemory(from: start, byteCount: count)
        }
        initialized += count
      }
    }
  }
}
