/// Sixty-four bytes that are looked at together: what holds for each of them is a bit of a number,
/// that of the first byte the lowest one.
@frozen
public struct ByteWindow {
  /// How many bytes there are.
  @inlinable @inline(__always)
  public static var count: Int { 64 }

  @usableFromInline let blocks: (ByteBlock, ByteBlock, ByteBlock, ByteBlock)

  /// The bytes from an offset on; behind the span's end stand zeros.
  @inlinable @inline(__always)
  public init(_ bytes: Span<UInt8>, at offset: Int) {
    precondition(offset >= 0, "the window lies outside")
    if offset &+ Self.count <= bytes.count {
      // All sixty-four lie in the span.
      self = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Self(buffer.baseAddress.unsafelyUnwrapped + offset)
      }
    } else {
      self.init(endOf: bytes, from: offset)
    }
  }

  @usableFromInline
  @inline(never)
  init(endOf bytes: Span<UInt8>, from offset: Int) {
    var copy = InlineArray<64, UInt8>(repeating: 0)
    for index in offset..<Swift.max(offset, bytes.count) { copy[index - offset] = bytes[index] }
    self = unsafe copy.span.withUnsafeBytes { buffer in
      unsafe Self(buffer.baseAddress.unsafelyUnwrapped)
    }
  }

  @inlinable @inline(__always)
  init(_ start: UnsafeRawPointer) {
    blocks = unsafe (
      start.loadUnaligned(as: ByteBlock.self),
      start.loadUnaligned(fromByteOffset: 16, as: ByteBlock.self),
      start.loadUnaligned(fromByteOffset: 32, as: ByteBlock.self),
      start.loadUnaligned(fromByteOffset: 48, as: ByteBlock.self)
    )
  }

  /// The bits of the first bytes of a window, of all if there are so many.
  @inlinable @inline(__always)
  public static func first(_ count: Int) -> UInt64 {
    count < Self.count ? 1 &<< UInt64(truncatingIfNeeded: count) &- 1 : ~0
  }

  /// A bit for each byte for which a comparison holds.
  @inlinable @inline(__always)
  public func bits(_ holds: (ByteBlock) -> ByteMask) -> UInt64 {
    let low = holds(blocks.0).bits | holds(blocks.1).bits << 16
    let high = holds(blocks.2).bits | holds(blocks.3).bits << 16
    return low | high << 32
  }

  /// Calls back with the four blocks, in order.
  @inlinable @inline(__always)
  public func forEachBlock(_ body: (ByteBlock) -> Void) {
    body(blocks.0)
    body(blocks.1)
    body(blocks.2)
    body(blocks.3)
  }

  /// Whether all bytes are ASCII.
  @inlinable @inline(__always)
  public var isASCII: Bool { (blocks.0 | blocks.1 | blocks.2 | blocks.3).highs == 0 }

  /// A bit for each byte that is not ASCII.
  @inlinable @inline(__always)
  public var highs: UInt64 {
    let low = blocks.0.highs | blocks.1.highs << 16
    let high = blocks.2.highs | blocks.3.highs << 16
    return low | high << 32
  }

  /// A bit for each byte that continues a scalar of several bytes.
  @inlinable @inline(__always)
  public var continuations: UInt64 { bits { $0.within(0x80...0xBF) } }

  /// A bit for each byte that begins a scalar of several bytes.
  @inlinable @inline(__always)
  public var leads: UInt64 { isASCII ? 0 : bits { $0.within(0xC0...0xFF) } }
}
