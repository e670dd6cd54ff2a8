/// Turns quantities into the bytes that a `ByteForest` reads.
public enum ByteScale {
  /// Eight steps for each doubling: 0, 1, 2 … 7, then coarser; 0 for negative numbers.
  @inlinable @inline(__always)
  public static func log(_ value: Int) -> UInt8 {
    guard value > 7 else { return UInt8(max(0, value)) }
    let exponent = Int.bitWidth - 1 - value.leadingZeroBitCount
    return UInt8(min(255, (exponent - 2) << 3 | (value >> (exponent - 3)) & 7))
  }

  /// As `log` of an `Int`.
  @inlinable @inline(__always)
  public static func log(_ value: Int32) -> UInt8 { log(Int(value)) }

  /// A part of a whole, 0 to 255; nothing of nothing is 0.
  @inlinable @inline(__always)
  public static func share(_ part: Int, of whole: Int) -> UInt8 {
    whole <= 0 ? 0 : UInt8(min(255, max(0, part * 255 / whole)))
  }

  /// As `share` of an `Int`.
  @inlinable @inline(__always)
  public static func share(_ part: Int32, of whole: Int32) -> UInt8 {
    share(Int(part), of: Int(whole))
  }

  /// A number around zero; 128 is zero.
  @inlinable @inline(__always)
  public static func signed(_ value: Int32) -> UInt8 { UInt8(min(255, max(0, value + 128))) }
}
