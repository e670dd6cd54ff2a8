import Testing
import TextMill
import TextMillLanguage

/// That lines are cut as `Text` cuts and trims them.
@Suite struct TextLinesTests {
  private func expected(_ text: Text) -> [TextLines.Line] {
    var (result, block, isAfterBlank): ([TextLines.Line], Int, Bool) = ([], 0, true)
    for line in text.lines {
      let trimmed = text.trimmed(line)
      if !trimmed.isEmpty {
        if isAfterBlank { block += 1 }
        result.append(TextLines.Line(range: trimmed, block: block))
      }
      isAfterBlank = trimmed.isEmpty
    }
    return result
  }

  @Test(arguments: 1...4)
  func agreesWithText(seed: Int) {
    var generator = SeededGenerator(UInt64(seed) &+ 7000)
    let pieces = [
      "a", "é", " ", "\t", "\u{A0}", "\n", "\r", "\r\n", "\n\n", "à", "\u{C2}", "some words",
    ]
    for _ in 0..<300 {
      let text = Text(
        (0..<Int.random(in: 0..<40, using: &generator))
          .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined())
      #expect(TextLines(text).lines == expected(text), "\(text.string.debugDescription)")
    }
  }
}
