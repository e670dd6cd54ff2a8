import Testing

@testable import CleanStage

/// That the look over blocks finds what a look at each scalar finds.
@Suite struct DamageScanTests {
  private static let pieces = [
    "a", "B", " ", "\n", "é", "Ã", "Â", "©", "\u{A0}", "â", "€", "™", "ð", "\u{9F}", "\u{98}", "Р",
    "°", "ß", "”", "├", "⌐", "\u{FFFD}", "中", "한", "😀", "\u{F8FF}", "ﬁ", "ש", "\u{2028}", "ế",
    "a longer stretch of plain text, which ends", "voilÃ ", "7Â ",
  ]

  @Test(arguments: 1...6)
  func blocksAgreeWithScalars(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<600 {
      let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
      }.joined()
      let bytes = Array(text.utf8)
      var scan = DamageScan(.all)
      #expect(scan.next(in: bytes.span, from: 0) == firstPlace(in: text), "\(text)")
    }
  }

  private func firstPlace(in text: String) -> Int? {
    var offset = 0
    let scalars = Array(text.unicodeScalars)
    for index in scalars.indices {
      if CodePage.allCases.contains(where: { begins(scalars[index...], in: $0) })
        || isLostSpace(index, scalars)
      {
        return offset
      }
      offset += String(scalars[index]).utf8.count
    }
    return nil
  }

  private func begins(_ scalars: ArraySlice<Unicode.Scalar>, in page: CodePage) -> Bool {
    let bytes = scalars.prefix(4).map { byte($0, page) }
    guard let lead = bytes.first, 0xC2...0xF4 ~= lead else { return false }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard bytes.count >= length, 0x80...0xBF ~= bytes[1] else { return false }
    return zip(bytes, scalars).prefix(length).dropFirst(2)
      .allSatisfy { 0x80...0xBF ~= $0 || $1 == "\u{FFFD}" }
  }

  private func byte(_ scalar: Unicode.Scalar, _ page: CodePage) -> UInt8 {
    let letters = Array(page.upperHalf.unicodeScalars)
    let index = letters.firstIndex(of: scalar).map { $0 + 0x80 }
    if let index, scalar != ".", scalar != "_" { return UInt8(index) }
    let isControl = 0x80...0x9F ~= scalar.value && letters[Int(scalar.value) - 0x80] == "."
    return isControl ? UInt8(scalar.value) : 0
  }

  private func isLostSpace(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    guard index > 0, index + 1 < scalars.count, scalars[index + 1] == " " else { return false }
    let isDigit = ("0"..."9").contains(scalars[index - 1])
    let isSmall = ("a"..."z").contains(scalars[index - 1])
    return scalars[index] == "Ã" && isSmall || scalars[index] == "Â" && (isSmall || isDigit)
  }
}
