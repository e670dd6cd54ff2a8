/// The next offset at which something may have to be done, or the text's end.
///
/// That is at an ampersand, a control character, a scalar that begins with one of the bytes with
/// which blanks, invisible characters, quotes and ligatures begin; at a hyphen before a line end;
/// and where blanks follow each other, unless they are the two line ends of an empty line.
///
/// - Parameters:
///   - bytes: UTF-8
///   - start: where to begin, in bytes
///   - isTypographic: whether quotes, dashes and the like from U+2010 to U+2027 count
/// - Returns: an offset in bytes
func nextSuspicion(in bytes: Span<UInt8>, from start: Int, isTypographic: Bool = false) -> Int {
  precondition(start >= 0)
  var at = start
  let raw = unsafe bytes.bytes
  while at + 17 <= bytes.count {
    // Both blocks end in the span.
    let block = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: at, as: Block.self)
    let next = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: at + 1, as: Block.self)
    let found = unsafe unsafeBitCast(suspicions(block, next), to: SIMD2<UInt64>.self)
    if found[0] | found[1] != 0 {
      var places = UInt32(packed(found[0]) | packed(found[1]) << 8)
      while places != 0 {
        let place = at + places.trailingZeroBitCount
        if isSuspicious(place, in: bytes, isTypographic) { return place }
        places &= places - 1
      }
    }
    at += 16
  }
  while at < bytes.count, !isSuspicious(at, in: bytes, isTypographic) { at += 1 }
  return min(at, bytes.count)
}

private typealias Block = SIMD16<UInt8>
private typealias Mask = SIMDMask<SIMD16<Int8>>

/// Where something may have to be done in a block; `next` holds the bytes one further.
@inline(__always)
private func suspicions(_ block: Block, _ next: Block) -> Mask {
  let blanks = Block(repeating: 0x20)
  let nextIsBlank = next .<= blanks
  let isPair = ((block .<= blanks) .| has(block, 0x2D)) .& nextIsBlank
  let controls = (block .< blanks) .& (block .!= Block(repeating: 0x0A))
  let plain = controls .| isPair .| has(block, 0x26) .| has(block, 0x7F)
  let high = block .>= Block(repeating: 0x80)
  let words = unsafe unsafeBitCast(high, to: SIMD2<UInt64>.self)
  return words[0] | words[1] == 0 ? plain : plain .| suspiciousLeads(block, next)
}

@inline(__always)
private func suspiciousLeads(_ block: Block, _ next: Block) -> Mask {
  let general = has(next, 0x80) .| has(next, 0x81) .| has(next, 0x88)
  let ligatures = has(block, 0xEF) .& (has(next, 0xAC) .| has(next, 0xBB))
  let spaces = (has(block, 0xE1) .& has(next, 0x9A)) .| (has(block, 0xE3) .& has(next, 0x80))
  let two = has(block, 0xC2) .| (has(block, 0xD8) .& has(next, 0x9C))
  return two .| spaces .| ligatures .| (has(block, 0xE2) .& general)
}

@inline(__always)
private func has(_ block: Block, _ byte: UInt8) -> Mask { block .== Block(repeating: byte) }

/// The lowest bits of eight bytes in one byte.
@inline(__always)
private func packed(_ word: UInt64) -> UInt64 {
  ((word & 0x0101_0101_0101_0101) &* 0x0102_0408_1020_4080) >> 56
}

/// Whether something may have to be done at an offset, by its byte and the two that follow.
private func isSuspicious(_ at: Int, in bytes: Span<UInt8>, _ isTypographic: Bool) -> Bool {
  let next = at + 1 < bytes.count ? bytes[at + 1] : 0x61
  switch bytes[at] {
  case 0x0A:
    let isThird = at + 2 < bytes.count && bytes[at + 2] == 0x0A
    return next == 0x20 || next == 0x0A && isThird
  case 0x20: return next == 0x20 || next == 0x0A
  case 0x2D: return next == 0x0A
  case 0xE2 where next == 0x80 && !isTypographic && at + 2 < bytes.count:
    return !(0x90...0xA7).contains(bytes[at + 2])
  case let here: return here < 0x20 || here == 0x26 || here == 0x7F || here >= 0xC2
  }
}

/// Whether a text has a hyphen before a line end.
func hasHyphenAtLineEnd(_ bytes: Span<UInt8>) -> Bool { nextHyphen(in: bytes, from: 0) != nil }

/// The next offset of a hyphen before a line feed; nil if there is none.
func nextHyphen(in bytes: Span<UInt8>, from start: Int) -> Int? {
  precondition(start >= 0)
  var at = start
  let raw = unsafe bytes.bytes
  while at + 17 <= bytes.count {
    // Both blocks end in the span.
    let block = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: at, as: Block.self)
    let next = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: at + 1, as: Block.self)
    let found = has(block, 0x2D) .& has(next, 0x0A)
    let words = unsafe unsafeBitCast(found, to: SIMD2<UInt64>.self)
    if words[0] | words[1] != 0 {
      return at + (packed(words[0]) | packed(words[1]) << 8).trailingZeroBitCount
    }
    at += 16
  }
  while at + 1 < bytes.count {
    if bytes[at] == 0x2D, bytes[at + 1] == 0x0A { return at }
    at += 1
  }
  return nil
}
