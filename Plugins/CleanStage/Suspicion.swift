/// The next offset at which something may have to be done, or the text's end.
///
/// That is at an ampersand, a control character, a scalar that begins with one of the bytes with
/// which blanks, invisible characters, quotes and ligatures begin; at a hyphen before a line end;
/// and where blanks follow each other, unless they are the two line ends of an empty line.
func nextSuspicion(in bytes: Span<UInt8>, from start: Int) -> Int {
  var at = start
  let raw = unsafe bytes.bytes
  while at + 18 <= bytes.count {
    // Each load checks that its sixteen bytes lie within the span.
    let here = unsafe raw.unsafeLoadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self)
    let next = unsafe raw.unsafeLoadUnaligned(fromByteOffset: at + 1, as: SIMD16<UInt8>.self)
    let third = unsafe raw.unsafeLoadUnaligned(fromByteOffset: at + 2, as: SIMD16<UInt8>.self)
    let found = words(of: suspicions(here, next, third))
    if found[0] | found[1] != 0 {
      if found[0] != 0 { return at + found[0].trailingZeroBitCount >> 3 }
      return at + 8 + found[1].trailingZeroBitCount >> 3
    }
    at += 16
  }
  while at < bytes.count {
    let next = at + 1 < bytes.count ? bytes[at + 1] : 0x61
    let third = at + 2 < bytes.count ? bytes[at + 2] : 0x61
    if isSuspicious(bytes[at], next, third) { return at }
    at += 1
  }
  return at
}

private typealias Mask = SIMDMask<SIMD16<Int8>>

@inline(__always)
private func suspicions(
  _ here: SIMD16<UInt8>, _ next: SIMD16<UInt8>, _ third: SIMD16<UInt8>
) -> Mask {
  let breaks: Mask = here .== 0x0A
  let nextBreaks: Mask = next .== 0x0A
  let blanks: Mask = breaks .| (here .== 0x20)
  let pairs: Mask = blanks .& (nextBreaks .| (next .== 0x20))
  let threeBreaks: Mask = nextBreaks .& (third .== 0x0A)
  let emptyLines: Mask = breaks .& nextBreaks .& .!threeBreaks
  let controls: Mask = (here .< 0x20) .& .!breaks
  let hyphens: Mask = (here .== 0x2D) .& nextBreaks
  let plain: Mask = controls .| hyphens .| (here .== 0x26) .| (pairs .& .!emptyLines)
  let high: Mask = here .>= 0x7F
  let highWords = words(of: high)
  return highWords[0] | highWords[1] == 0 ? plain : plain .| suspiciousLeads(here, next)
}

@inline(__always)
private func suspiciousLeads(_ here: SIMD16<UInt8>, _ next: SIMD16<UInt8>) -> Mask {
  let two: Mask = (here .== 0xC2) .| ((here .== 0xD8) .& (next .== 0x9C)) .| (here .== 0x7F)
  let spaces: Mask = (here .== 0xE1) .& (next .== 0x9A) .| ((here .== 0xE3) .& (next .== 0x80))
  let ligatures: Mask = (here .== 0xEF) .& ((next .== 0xAC) .| (next .== 0xBB))
  let general: Mask = (next .== 0x80) .| (next .== 0x81) .| (next .== 0x88)
  return two .| spaces .| ligatures .| ((here .== 0xE2) .& general)
}

/// The sixteen lanes, each all ones or all zeros, as two words.
@inline(__always)
private func words(of mask: Mask) -> SIMD2<UInt64> {
  // Both types are sixteen bytes without padding.
  unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
}

/// The same for one byte and the two that follow it.
private func isSuspicious(_ here: UInt8, _ next: UInt8, _ third: UInt8) -> Bool {
  switch here {
  case 0x0A: next == 0x20 || next == 0x0A && third == 0x0A
  case 0x20: next == 0x20 || next == 0x0A
  case 0x2D: next == 0x0A
  default: here < 0x20 || here == 0x26 || here == 0x7F || here >= 0xC2
  }
}
