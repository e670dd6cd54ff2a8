import Testing

@testable import CleanStage

@Suite struct CodePageTests {
  @Test(arguments: CodePage.allCases)
  func everyByteIsFound(page: CodePage) {
    let letters = Array(page.upperHalf.unicodeScalars)
    #expect(letters.count == 128)
    for (index, letter) in letters.enumerated() where letter != "_" {
      let byte = UInt8(0x80 + index)
      let row = CodePageTable.all.row(of: letter == "." ? UInt32(byte) : letter.value)
      #expect(CodePageTable.all.byte(row, page.number) == byte)
      let bits = CodePageTable.all.rows[row]
      let mask: UInt16 = 1 << UInt16(page.number)
      #expect((bits.continues & mask != 0) == (0x80...0xBF).contains(byte))
      #expect((bits.leads & mask != 0) == (0xC2...0xF4).contains(byte))
    }
  }

  @Test func whatNoPageHasIsNotFound() {
    for scalar: UInt32 in [0x41, 0x7F, 0x700, 0x25FF, 0x4E00, 0xF8FE, 0xFB00, 0x1F600] {
      #expect(CodePageTable.all.row(of: scalar) == 0)
    }
  }

  @Test func costsAreComplete() {
    #expect(KindCosts.steps.utf8.count == TextCosts.kinds * TextCosts.kinds)
    #expect(KindCosts.spread.utf8.count == TextCosts.kinds)
    #expect(KindCosts.letters.utf8.count == TextCosts.letters.count)
    #expect(KindCosts.marks.utf8.count == TextCosts.marks.count)
  }
}
