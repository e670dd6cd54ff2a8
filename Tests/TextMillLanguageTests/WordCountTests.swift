import Testing
import TextMill
import TextMillLanguage

@Suite struct WordCountTests {
  private static let pieces = [
    "a", "Z", "9", "'", "’", " ", "\n", "-", "é", "日", "かな", "한", "word", "it's", "rock 'n' roll",
    "plain ASCII words that fill some blocks", "\u{301}", "x''y", "5'a", "…", "@", "[", "`", "{",
    "/", ":",
  ]

  /// The quick count and the plain walk must agree on every mixture.
  @Test(arguments: 0..<1000)
  func countsAgreeWithTheWalk(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let text = (0..<next(60)).map { _ in Self.pieces[next(Self.pieces.count)] }.joined()
    var document = Document(id: "", text: Text(text))
    #expect(document.wordCount == Array(document.text.words).count, "\(text)")
  }

  @Test(arguments: [
    ("", 0), ("one", 1), ("it's two", 2), ("a'b'c", 1), ("'quoted'", 1), ("7 o'clock", 2),
    ("日本", 2), ("naïve café", 2),
  ])
  func words(text: String, count: Int) {
    var document = Document(id: "", text: Text(text))
    #expect(document.wordCount == count)
  }
}
