import Testing

@testable import TextMill

@Suite struct ByteScanTests {
  @Test(arguments: 0..<500)
  func wordsAgreeWithBytes(seed: UInt64) {
    var generator = SeededGenerator(seed)
    let pool: [UInt8] = [
      0x22, 0x5C, 0x1F, 0x20, 0x0A, 0x0D, 0x41, 0x7F, 0x80, 0xA2, 0xFF, 0x21, 0x23, 0x00,
    ]
    let isRich = seed.isMultiple(of: 2)
    let bytes = (0..<Int.random(in: 0...70, using: &generator)).map { _ in
      isRich
        ? pool.randomElement(using: &generator) ?? 0 : UInt8.random(in: 0...255, using: &generator)
    }
    let start = Int.random(in: 0...bytes.count, using: &generator)
    let end = Int.random(in: start...bytes.count, using: &generator)
    func first(_ isHit: (UInt8) -> Bool) -> Int {
      bytes[start..<end].firstIndex(where: isHit) ?? end
    }
    let span = bytes.span
    #expect(ByteScan.first(0x0A, in: span, from: start, to: end) == first { $0 == 0x0A })
    #expect(
      ByteScan.first(0x0A, or: 0x0D, in: span, from: start, to: end)
        == first { $0 == 0x0A || $0 == 0x0D })
    #expect(
      ByteScan.firstJSONSpecial(in: span, from: start, to: end)
        == first { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C })
    #expect(ByteScan.continuations(in: span) == bytes.count { $0 & 0xC0 == 0x80 })
  }
}
