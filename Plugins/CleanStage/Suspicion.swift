/// The next offset at which something may have to be done, or the text's end.
///
/// That is at an ampersand, a control character, a scalar that begins with one of the bytes with
/// which blanks, invisible characters, quotes and ligatures begin; at a hyphen before a line end;
/// and where blanks follow each other, unless they are the two line ends of an empty line.
func nextSuspicion(in bytes: Span<UInt8>, from start: Int) -> Int {
  var at = start
  let raw = unsafe bytes.bytes
  while at + 9 <= bytes.count {
    // Each load checks that its eight bytes lie within the span.
    let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
    let shifted = unsafe raw.unsafeLoadUnaligned(fromByteOffset: at + 1, as: UInt64.self)
    var found = Lanes(word).suspicious(before: Lanes(shifted))
    while found != 0 {
      let place = at + found.trailingZeroBitCount >> 3
      if isSuspicious(place, in: bytes) { return place }
      found &= found - 1
    }
    at += 8
  }
  while at < bytes.count, !isSuspicious(at, in: bytes) { at += 1 }
  return min(at, bytes.count)
}

/// Eight bytes in a word.
///
/// What is found in them is said by the highest bit of each.
private struct Lanes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let lowBits = ~highBits

  private let word: UInt64

  @inline(__always)
  init(_ loaded: UInt64) {
    word = UInt64(littleEndian: loaded)
  }

  /// Where something may have to be done; `next` holds the bytes one further.
  @inline(__always)
  func suspicious(before next: Lanes) -> UInt64 {
    let controls = below(0x20) & ~equal(0x0A)
    let nextBlanks = next.below(0x21)
    let pairs = (below(0x21) | equal(0x2D)) & nextBlanks
    let plain = controls | pairs | equal(0x26)
    let high = (word | (word & Self.lowBits) &+ Self.ones) & Self.highBits
    return high == 0 ? plain : plain | high & suspiciousLeads(before: next)
  }

  @inline(__always)
  private func suspiciousLeads(before next: Lanes) -> UInt64 {
    let general = next.equal(0x80) | next.equal(0x81) | next.equal(0x88)
    let ligatures = equal(0xEF) & (next.equal(0xAC) | next.equal(0xBB))
    let spaces = equal(0xE1) & next.equal(0x9A) | equal(0xE3) & next.equal(0x80)
    let two = equal(0xC2) | equal(0xD8) & next.equal(0x9C)
    return two | spaces | ligatures | equal(0xE2) & general | equal(0x7F)
  }

  @inline(__always)
  private func equal(_ byte: UInt64) -> UInt64 {
    let difference = word ^ (byte &* Self.ones)
    return ~((difference & Self.lowBits) &+ Self.lowBits | difference) & Self.highBits
  }

  /// The bytes below a limit, which is at most 0x80.
  @inline(__always)
  private func below(_ limit: UInt64) -> UInt64 {
    ~((word & Self.lowBits) &+ (0x80 - limit) &* Self.ones | word) & Self.highBits
  }
}

/// Whether something may have to be done at an offset, by its byte and the two that follow.
private func isSuspicious(_ at: Int, in bytes: Span<UInt8>) -> Bool {
  let next = at + 1 < bytes.count ? bytes[at + 1] : 0x61
  switch bytes[at] {
  case 0x0A:
    let isThird = at + 2 < bytes.count && bytes[at + 2] == 0x0A
    return next == 0x20 || next == 0x0A && isThird
  case 0x20: return next == 0x20 || next == 0x0A
  case 0x2D: return next == 0x0A
  case let here: return here < 0x20 || here == 0x26 || here == 0x7F || here >= 0xC2
  }
}
