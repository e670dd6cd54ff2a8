/// Numbers as bytes, the lowest first: the same on every machine.
struct EvidenceBytes {
  private(set) var bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  mutating func append(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }

  var isAtEnd: Bool { at == bytes.count }

  /// The next number.
  ///
  /// - Throws: `TruncatedEvidence` if there is none.
  mutating func next() throws(TruncatedEvidence) -> UInt64 {
    guard at + 8 <= bytes.count else { throw TruncatedEvidence() }
    var number: UInt64 = 0
    for index in 0..<8 { number |= UInt64(bytes[at + index]) << UInt64(8 * index) }
    at += 8
    return number
  }
}

/// Evidence that ends too early, or is none.
struct TruncatedEvidence: Error, CustomStringConvertible {
  var description: String { "the evidence is cut off" }
}
