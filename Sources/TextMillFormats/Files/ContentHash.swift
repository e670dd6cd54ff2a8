/// A 64-bit hash of bytes: XXH64 by Yann Collet with seed 0.
///
/// Quick, the same everywhere, and no protection against forgery; `xxhsum -H1` prints its digits.
package struct ContentHash: Sendable {
  private var lanes: (UInt64, UInt64, UInt64, UInt64)
  private var pending: [UInt8] = []
  private var length: UInt64 = 0

  private static let primes: (UInt64, UInt64, UInt64, UInt64, UInt64) = (
    0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x85EB_CA77_C2B2_AE63,
    0x27D4_EB2F_1656_67C5
  )

  /// A hash of nothing yet.
  package init() {
    let primes = Self.primes
    lanes = (primes.0 &+ primes.1, primes.1, 0, 0 &- primes.0)
    pending.reserveCapacity(32)
  }

  /// Adds bytes.
  package mutating func add(_ bytes: Span<UInt8>) {
    length &+= UInt64(bytes.count)
    var at = 0
    while !pending.isEmpty, at < bytes.count {
      pending.append(bytes[at])
      at += 1
      if pending.count == 32 {
        let block = pending
        addBlocks(block.span, from: 0)
        pending.removeAll(keepingCapacity: true)
      }
    }
    at = addBlocks(bytes, from: at)
    while at < bytes.count {
      pending.append(bytes[at])
      at += 1
    }
  }

  /// Adds whole blocks of 32 bytes and returns where the rest begins.
  @discardableResult
  private mutating func addBlocks(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var at = start
    var (one, two, three, four) = lanes
    while at + 32 <= bytes.count {
      one = Self.round(one, Self.word(bytes, at))
      two = Self.round(two, Self.word(bytes, at + 8))
      three = Self.round(three, Self.word(bytes, at + 16))
      four = Self.round(four, Self.word(bytes, at + 24))
      at += 32
    }
    lanes = (one, two, three, four)
    return at
  }

  /// The hash of all bytes added so far.
  package var value: UInt64 {
    let primes = Self.primes
    var hash = length < 32 ? primes.4 : merged
    hash &+= length
    let rest = pending.span
    var at = 0
    while at + 8 <= rest.count {
      hash ^= Self.round(0, Self.word(rest, at))
      hash = Self.rotated(hash, 27) &* primes.0 &+ primes.3
      at += 8
    }
    if at + 4 <= rest.count {
      let half = (0..<4).reduce(UInt64(0)) { $0 | UInt64(rest[at + $1]) << (8 * UInt64($1)) }
      hash ^= half &* primes.0
      hash = Self.rotated(hash, 23) &* primes.1 &+ primes.2
      at += 4
    }
    while at < rest.count {
      hash ^= UInt64(rest[at]) &* primes.4
      hash = Self.rotated(hash, 11) &* primes.0
      at += 1
    }
    hash = (hash ^ hash >> 33) &* primes.1
    hash = (hash ^ hash >> 29) &* primes.2
    return hash ^ hash >> 32
  }

  private var merged: UInt64 {
    let primes = Self.primes
    var hash = Self.rotated(lanes.0, 1) &+ Self.rotated(lanes.1, 7)
    hash &+= Self.rotated(lanes.2, 12) &+ Self.rotated(lanes.3, 18)
    for lane in [lanes.0, lanes.1, lanes.2, lanes.3] {
      hash = (hash ^ Self.round(0, lane)) &* primes.0 &+ primes.3
    }
    return hash
  }

  /// The hash as sixteen hexadecimal digits.
  package var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  @inline(__always)
  private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    rotated(lane &+ word &* primes.1, 31) &* primes.0
  }

  @inline(__always)
  private static func rotated(_ word: UInt64, _ count: UInt64) -> UInt64 {
    word << count | word >> (64 - count)
  }

  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, _ at: Int) -> UInt64 {
    precondition(at >= 0 && at + 8 <= bytes.count)
    // The load lies within the bytes, as checked above.
    return unsafe UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: at, as: UInt64.self))
  }
}

extension ContentHash {
  /// The hash of a text, as digits.
  package static func digits(of text: String) -> String {
    var hash = ContentHash()
    hash.add(text.utf8.span)
    return hash.digits
  }

  /// The hash of a file's bytes, as digits.
  package static func digits(ofFile path: String) throws(FileError) -> String {
    let reader = try FileReader(path)
    var hash = ContentHash()
    var buffer: [UInt8] = []
    while try reader.read(1 << 20, into: &buffer) > 0 {
      hash.add(buffer.span)
      buffer.removeAll(keepingCapacity: true)
    }
    return hash.digits
  }
}
