import Testing
import TextMill

@testable import TextMillLanguage

/// The quick ways through ASCII say what the slow ones say.
@Suite struct WordShapeTests {
  @Test(arguments: [
    "", "a", "A", "ab", "Ab", "AB", "aB", "hills", "Hills", "HILLS", "McLeod", "U.S", "it's", "a1",
    "A1", "1a", "été", "Été", "naïve", "x-ray", "a@b", "Zürich", "zürich", "Ünder",
  ])
  func plainWordsHaveTheirShape(word: String) {
    let text = Text("«\(word)»")
    let range = 2..<text.count - 2
    let utf8 = text.utf8.span
    #expect(WordShape(range, in: utf8) == WordShape(scalars: range, in: utf8))
  }

  @Test func shapesAreTold() {
    func signs(_ word: String) -> UInt64 {
      let text = Text(word)
      return WordShape(text.range, in: text.utf8.span).signs
    }
    #expect(signs("a") == 0x2 && signs("hills") == 0x22)
    #expect(signs("A") == 0x1 && signs("At") == 0x12 && signs("Hills") == 0x122)
    #expect(signs("U.S") == 0x151)
  }

  /// Each ASCII byte is what `SentenceMark` says of its scalar.
  @Test func bytesAroundWordsAreThoseOfTheScalars() {
    for byte in UInt8(0)..<0x80 {
      let scalar = UInt32(byte)
      #expect(
        SentenceGapReader.beginsWord(byte)
          == (SentenceMark.isSpace(scalar) || SentenceMark.isDoubleOpener(scalar)))
      let isMark = "!\"(),:;?[]".utf8.contains(byte)
      #expect(SentenceGapReader.endsWord(byte) == (byte <= 0x20 || isMark))
    }
  }
}
