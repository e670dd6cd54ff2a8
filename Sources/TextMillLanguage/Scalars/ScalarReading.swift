/// A Unicode scalar and its length in UTF-8 bytes.
package struct ReadScalar {
  package let value: UInt32
  package let length: Int

  /// The properties of the scalar.
  package var scalar: Unicode.Scalar { Unicode.Scalar(value) ?? "\u{FFFD}" }
}

extension Array where Element == UInt8 {
  /// The scalar that begins at a byte offset of valid UTF-8.
  @inline(__always)
  package func scalar(at offset: Int) -> ReadScalar {
    span.scalar(at: offset)
  }
}

extension Span where Element == UInt8 {
  /// The scalar that begins at a byte offset of valid UTF-8.
  @inline(__always)
  package func scalar(at offset: Int) -> ReadScalar {
    let first = UInt32(self[offset])
    if first < 0x80 { return ReadScalar(value: first, length: 1) }
    if first < 0xE0 {
      return ReadScalar(value: (first & 0x1F) << 6 | continuation(offset + 1), length: 2)
    }
    if first < 0xF0 {
      let value = (first & 0xF) << 12 | continuation(offset + 1) << 6 | continuation(offset + 2)
      return ReadScalar(value: value, length: 3)
    }
    let high = (first & 0x7) << 18 | continuation(offset + 1) << 12
    return ReadScalar(
      value: high | continuation(offset + 2) << 6 | continuation(offset + 3), length: 4)
  }

  /// The scalar that ends before a byte offset (above 0) of valid UTF-8.
  @inline(__always)
  package func scalar(before offset: Int) -> ReadScalar {
    var start = offset - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }

  @inline(__always)
  private func continuation(_ offset: Int) -> UInt32 { UInt32(self[offset]) & 0x3F }
}
