/// A scalar read from valid UTF-8.
public struct UTF8Scalar: Sendable, Equatable {
  /// Its value.
  public let value: UInt32
  /// Its length in UTF-8 bytes: 1 to 4.
  public let length: Int

  /// Reads the scalar that begins at an offset of valid UTF-8.
  @inlinable
  public init(at offset: Int, in bytes: Span<UInt8>) {
    let first = UInt32(bytes[offset])
    func next(_ step: Int) -> UInt32 { UInt32(bytes[offset + step] & 0x3F) }
    if first < 0x80 {
      (value, length) = (first, 1)
    } else if first < 0xE0 {
      (value, length) = ((first & 0x1F) << 6 | next(1), 2)
    } else if first < 0xF0 {
      (value, length) = ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3)
    } else {
      (value, length) = ((first & 7) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
    }
  }

  /// Reads the scalar that ends before an offset of valid UTF-8.
  @inlinable
  public init(before offset: Int, in bytes: Span<UInt8>) {
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    self.init(at: start, in: bytes)
  }

  /// Writes a scalar's bytes at the end of a buffer.
  @inlinable
  public static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    func rest(_ shift: UInt32) -> UInt8 { UInt8(0x80 | value >> shift & 0x3F) }
    if value < 0x80 {
      bytes.append(UInt8(value))
    } else if value < 0x800 {
      bytes.append(UInt8(0xC0 | value >> 6))
      bytes.append(rest(0))
    } else if value < 0x10000 {
      bytes.append(UInt8(0xE0 | value >> 12))
      bytes.append(rest(6))
      bytes.append(rest(0))
    } else {
      bytes.append(UInt8(0xF0 | value >> 18))
      bytes.append(rest(12))
      bytes.append(rest(6))
      bytes.append(rest(0))
    }
  }
}
