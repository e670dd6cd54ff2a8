import Testing

@testable import TextMillFormats

@Suite struct ContentHashTests {
  /// Digits that the reference implementation gives.
  @Test(arguments: [
    ("", "ef46db3751d8e999"), ("abc", "44bc2cf5ad770999"),
    ("The quick brown fox jumps over the lazy dog, and then it does so again.", "6dc913f1f79bc914"),
  ])
  func digitsAreThoseOfTheReference(text: String, digits: String) {
    #expect(ContentHash.digits(of: text) == digits)
  }

  @Test(arguments: 0..<70)
  func piecesDoNotMatter(cut: Int) {
    let bytes = (0..<140).map { UInt8($0 &* 37 & 0xFF) }
    var (whole, pieces) = (ContentHash(), ContentHash())
    whole.add(bytes.span)
    pieces.add(bytes.span.extracting(0..<cut))
    pieces.add(bytes.span.extracting(cut..<140))
    #expect(whole.value == pieces.value)
  }
}
