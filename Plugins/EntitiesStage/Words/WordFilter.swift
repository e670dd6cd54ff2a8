/// Words that were seen, in little room: rarely it takes one for seen that was not.
struct WordFilter: Sendable {
  /// The bits, by sixteen bits of the words' hashes.
  var bits = [UInt64](repeating: 0, count: 1024)

  mutating func removeAll() {
    for index in bits.indices { bits[index] = 0 }
  }

  /// Adds a word to the bits.
  @inline(__always)
  static func insert(_ hash: UInt64, into bits: inout MutableSpan<UInt64>) {
    bits[index(of: hash)] |= 1 &<< (hash >> 16)
  }

  /// Whether a word was most likely seen.
  func contains(_ hash: UInt64) -> Bool {
    bits[Self.index(of: hash)] &>> (hash >> 16) & 1 == 1
  }

  @inline(__always)
  private static func index(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 22) & 0x3FF
  }
}
