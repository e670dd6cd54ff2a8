extension [UInt8] {
  /// Makes room for more bytes behind those that are there.
  ///
  /// When storage is short it doubles: `append(addingCapacity:)` alone would ask for just enough each
  /// time and copy what is there as often.
  @inlinable @inline(__always)
  public mutating func makeRoom(for more: Int) {
    if capacity &- count < more { reserveCapacity(Swift.max(count + more, 2 * capacity)) }
  }
}
