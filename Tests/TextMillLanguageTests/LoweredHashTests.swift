import Testing
import TextMill

@testable import TextMillLanguage

@Suite struct LoweredHashTests {
  private func hash(_ word: String, before: String = "", behind: String = "") -> UInt64 {
    let bytes = Array((before + word + behind).utf8)
    let start = before.utf8.count
    return LoweredHash.of(start..<start + word.utf8.count, in: bytes.span)
  }

  @Test(arguments: [
    "a", "Japan", "EightLet", "Ninebytes", "O’Neill", "Zürich", "a2b", "A Longer Word",
  ])
  func capitalsAndPlaceDoNotMatter(_ word: String) {
    let lower = String(decoding: word.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    #expect(hash(word) == hash(lower))
    #expect(hash(word, before: "x", behind: " and some more text") == hash(lower))
  }

  @Test(arguments: ["", "a", "EightLet", "Ninebytes", "abcdefghé", "Zürich", "é"])
  func ofASCIIItIsTheSame(_ word: String) {
    let bytes = Array(("x" + word + "é").utf8)
    let found = LoweredHash.ofASCII(1..<1 + word.utf8.count, in: bytes.span)
    #expect(found == (word.utf8.allSatisfy { $0 < 0x80 } ? hash(word) : nil))
  }

  @Test func differentBytesDiffer() {
    let words = [
      "", "a", "b", "aa", "[", "{", "@", "`", "É", "é", "abcdefgh", "abcdefghi", "'", "\u{7}",
    ]
    #expect(Set(words.map { hash($0) }).count == words.count)
  }
}
