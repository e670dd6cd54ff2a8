import Testing

@testable import CleanStage

/// That the look over blocks finds what a look at each byte finds.
@Suite struct SuspicionTests {
  private func isSuspicious(_ at: Int, _ bytes: [UInt8], _ isTypographic: Bool, _ hasWidths: Bool)
    -> Bool
  {
    func byte(_ offset: Int) -> UInt8 { at + offset < bytes.count ? bytes[at + offset] : 0x61 }
    switch byte(0) {
    case 0x0A: return byte(1) == 0x20 || byte(1) == 0x0A && byte(2) == 0x0A
    case 0x20: return byte(1) == 0x20 || byte(1) == 0x0A
    case 0x2D: return byte(1) == 0x0A
    case 0..<0x20, 0x26, 0x7F, 0xC2: return true
    case 0xD8: return byte(1) == 0x9C
    case 0xE1: return byte(1) == 0x9A
    case 0xE2:
      let isKept = byte(1) == 0x80 && (0x90...0xA7).contains(byte(2)) && !isTypographic
      return [0x80, 0x81, 0x88].contains(byte(1)) && !isKept
    case 0xE3: return byte(1) == 0x80
    case 0xEF: return byte(1) == 0xAC || byte(1) == 0xBB || hasWidths && byte(1) >= 0xBC
    default: return false
    }
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6])
  func blocksAgreeWithBytes(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func random(_ count: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state >> 33) % count
    }
    let pieces = [
      "a", "b", " ", "-", "\n", "&", "\u{7}", "\t", "\u{7F}", "é", "\u{A0}", "—", "“", "…",
      "\u{200B}",
      "\u{2028}", "\u{2212}", "\u{61C}", "ش", "\u{1680}", "\u{3000}", "、", "ﬁ", "\u{FEFF}", "中",
      "😀", "Ａ", "\u{FFFD}",
      "word", "some words", "a longer stretch of text",
    ]
    for _ in 0..<400 {
      let bytes = Array((0..<random(40)).map { _ in pieces[random(pieces.count)] }.joined().utf8)
      let isTypographic = random(2) == 0
      var at = random(bytes.count + 1)
      let hasWidths = random(2) == 0
      var scan = SuspicionScan(isTypographic: isTypographic, hasWidths: hasWidths)
      while at < bytes.count {
        let found = scan.next(in: bytes.span, from: at)
        var expected = at
        while expected < bytes.count,
          !isBoundary(expected, bytes) || !isSuspicious(expected, bytes, isTypographic, hasWidths)
        {
          expected += 1
        }
        #expect(found == expected)
        at = max(found, at) + 1 + random(3)
      }
      #expect(
        nextHyphen(in: bytes.span, from: 0)
          == bytes.indices.dropLast().first { bytes[$0] == 0x2D && bytes[$0 + 1] == 0x0A })
    }
  }

  private func isBoundary(_ at: Int, _ bytes: [UInt8]) -> Bool { bytes[at] & 0xC0 != 0x80 }
}
