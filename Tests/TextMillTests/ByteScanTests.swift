import Testing
import TextMillBytes

@testable import TextMill

@Suite struct ByteScanTests {
  @Test(arguments: 0..<500)
  func wordsAgreeWithBytes(seed: UInt64) {
    var generator = SeededGenerator(seed)
    let pool: [UInt8] = [
      0x22, 0x5C, 0x1F, 0x20, 0x0A, 0x0D, 0x41, 0x7F, 0x80, 0xA2, 0xFF, 0x21, 0x23, 0x00,
    ]
    let isRich = seed.isMultiple(of: 2)
    let bytes = (0..<Int.random(in: 0...200, using: &generator)).map { _ in
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
      ByteScan.firstNonASCII(in: span, from: start, to: end) == first { $0 > 0x7F })
    #expect(ByteScan.continuations(in: span) == bytes.count { $0 & 0xC0 == 0x80 })
  }

  /// Mutated texts, against the standard library.
  @Test(arguments: 0..<500)
  func validityAgreesWithTheStandardLibrary(seed: UInt64) {
    var random = RandomTexts(seed: seed)
    var bytes = random.text(pieces: 12).utf8
    if !bytes.isEmpty, random.chance(2, in: 3) {
      let at = Int.random(in: 0..<bytes.count, using: &random.generator)
      bytes[at] = UInt8.random(in: 0...255, using: &random.generator)
    }
    let isValid = (try? UTF8Span(validating: bytes.span)) != nil
    #expect((InvalidUTF8.first(in: bytes.span) == nil) == isValid)
    #expect(UTF8Check.isValid(bytes.span, from: 0, to: bytes.count) == isValid)
  }

  /// All that two to four bytes can be, at the borders that UTF-8 has.
  @Test func bordersOfSequences() {
    let bytes: [UInt8] = [
      0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
      0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    for one in bytes {
      for two in bytes {
        for three in bytes {
          for four in [0x41, 0x80, 0xBF, 0xC0] as [UInt8] {
            let sequence = [one, two, three, four]
            let isValid = (try? UTF8Span(validating: sequence.span)) != nil
            #expect(UTF8Check.isValid(sequence.span, from: 0, to: 4) == isValid, "\(sequence)")
          }
        }
      }
    }
  }
}
