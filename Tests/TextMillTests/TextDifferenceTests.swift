import Testing

@testable import TextMill

@Suite struct TextDifferenceTests {
  private func edits(_ old: String, _ new: String) -> [String] {
    let text = Text(old)
    return TextDifference(from: text, to: Text(new)).edits.map {
      "\(text[$0.range])>\($0.replacement)"
    }
  }

  @Test func onlyTheWordsThatDifferAreEdited() {
    #expect(edits("The colour of money", "The color of money") == ["colour>color"])
    #expect(edits("a b c d e", "a c d x e") == ["b >", "> x"])
    #expect(edits("one two", "one two") == [])
    #expect(edits("", "new") == [">new"])
    #expect(edits("old", "") == ["old>"])
    #expect(edits("Call 555-0100 or 555-0199 now", "Call [p] or [p] now").count > 1)
  }

  @Test func charactersAreNotSplit() {
    // The two share their first byte, the others their last one.
    #expect(edits("é", "è") == ["é>è"])
    #expect(edits("a😀b", "a😁b") == ["a😀b>a😁b"])
    #expect(edits("Ł", "Ā") == ["Ł>Ā"])
  }

  @Test func textsWithLittleInCommonAreReplacedWhole() {
    let old = (0..<2000).map { "a\($0)" }.joined(separator: " ")
    let new = (0..<2000).map { "b\($0)" }.joined(separator: " ")
    #expect(edits(old, new) == ["\(old)>\(new)"])
  }

  @Test func theResultIsTheNewText() throws {
    var random = SplitMix(seed: 7)
    let words = ["a", "b", "é", "😀", " ", "  ", ".", "\n", "word", "Wort"]
    func text() -> String {
      (0..<Int.random(in: 0...30, using: &random)).map { _ in
        words.randomElement(using: &random) ?? ""
      }.joined()
    }
    for _ in 0..<3000 {
      let (old, new) = (text(), text())
      var document = Document(id: "d", text: Text(old))
      TextDifference(from: document.text, to: Text(new)).apply(to: &document, because: "test")
      try document.applyEdits()
      #expect(document.text.string == new, "\(old.debugDescription) \(new.debugDescription)")
    }
  }

  @Test func aLongTextCostsLittle() throws {
    let old = String(repeating: "some words, more words. ", count: 100_000)
    let new = "x" + old.dropFirst().dropLast(5) + "y"
    let time = ContinuousClock().measure { _ = edits(old, new) }
    #expect(edits(old, new).count == 2)
    #expect(time < .seconds(20))
  }
}

/// Numbers that are the same on every run.
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
