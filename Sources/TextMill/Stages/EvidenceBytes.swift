/// Numbers as bytes, the lowest byte first: evidence that is the same on every machine.
///
/// Append the numbers for `CorpusEvidence.encoded()`, or read them one after another in its
/// `init(encoded:)`.
public struct EvidenceBytes: Sendable {
  /// What was appended, or is read.
  public private(set) var bytes: [UInt8]
  private var at = 0

  /// Bytes to read from the first on, or none to append to.
  public init(_ bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  /// Appends a number as eight bytes.
  public mutating func append(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }

  /// Whether all numbers were read.
  public var isAtEnd: Bool { at == bytes.count }

  /// How many whole numbers are left to read.
  public var numbersLeft: Int { (bytes.count - at) / 8 }

  /// Reads the next number.
  ///
  /// - Throws: `TruncatedEvidence` if fewer than eight bytes are left.
  public mutating func next() throws(TruncatedEvidence) -> UInt64 {
    guard at + 8 <= bytes.count else { throw TruncatedEvidence() }
    var number: UInt64 = 0
    for index in 0..<8 { number |= UInt64(bytes[at + index]) << UInt64(8 * index) }
    at += 8
    return number
  }
}

/// Evidence that ends too early, or is none.
public struct TruncatedEvidence: Error, Sendable, CustomStringConvertible {
  /// Says that something is wrong with evidence.
  public init() {}

  /// A sentence for people.
  public var description: String { "the evidence is cut off" }
}
