import Testing
import TextMill

@testable import TextMillLanguage

@Suite struct QualityMeasureTests {
  private func counts(_ text: Text) -> TokenCounts {
    var reader = TokenReader()
    reader.read(text)
    return reader.counts
  }

  @Test func tokensAreWordsAndMarks() {
    let found = counts("It's 3.5 km -- well, about... 4 ¡no!")
    // It's 3.5 km -- well , about ... 4 ¡ no !
    #expect(found.tokens == 12)
    #expect(found.words == 7)
    #expect(found.alphabetic == 5)
    #expect(found.wordCharacters == 4 + 3 + 2 + 4 + 5 + 1 + 2)
    #expect(found.ellipses == 1)
  }

  @Test func signsInARowAreOne() {
    let found = counts("┌───┐ 😂😂 ★ ★ ---- -- ─ ─ ☆★")
    #expect(found.tokens == 12)
    #expect(found.wordCharacters == 1 + 3 + 1 + 2 + 1 + 1 + 1 + 1 + 1 + 1)
  }

  @Test func blanksOfAllKindsAreNoTokens() {
    #expect(counts("\u{200B} \u{200C} \u{FEFF}\n\u{AD}").tokens == 0)
    #expect(counts(" \t\u{A0}\u{3000}\u{2028}\u{1C}\r\n").tokens == 0)
    #expect(counts("").meanWordLength == 0)
  }

  @Test func symbolsAreCountedWhereverTheyStand() {
    let found = counts("#one a#b ...... … .. # ...")
    #expect(found.hashMarks == 3)
    #expect(found.ellipses == 4)
    #expect(found.symbolRatio == 4 / Double(found.tokens))
  }

  @Test(arguments: 55..<70)
  func symbolsAreCountedAcrossWindows(offset: Int) {
    let found = counts(Text(String(repeating: "a", count: offset) + "....... … #.."))
    #expect(found.ellipses == 3)
    #expect(found.hashMarks == 1)
  }

  /// Whichever is asked for first, they are read once and the values are the same.
  @Test func theOrderOfMeasuresDoesNotMatter() throws {
    let names = ["ngrams.top_2", "tokens", "ngrams.duplicate_5", "stop_words"]
    let measures = names.compactMap { QualityMeasure($0) }
    let text: Text = "to be or not to be, that is what to be or not to be means"
    let expected = measures.map { measure in
      var document = Document(id: "a", text: text)
      return measure.value(of: &document)
    }
    #expect(expected[0] > 0 && expected[1] == 17)
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [1, 0, 3, 2]] {
      var document = Document(id: "a", text: text)
      for index in order { #expect(measures[index].value(of: &document) == expected[index]) }
      document.remove(0..<document.text.count - 5, because: "test")
      try document.applyEdits()
      #expect(QualityMeasure("tokens")?.value(of: &document) == 1)
    }
  }

  @Test func stopWordsAreDistinctAndAsWritten() {
    #expect(counts("the the THE of That with").stopWords == 3)
    var reader = TokenReader(stopWords: ["der", "die"])
    reader.read("der Hund und die Katze, the end")
    #expect(reader.counts.stopWords == 2)
  }

  @Test func linesAreMeasured() {
    let lines = LineMeasures("- one.\n\n• two...\n\tthree…  \nend!\u{A0}\n他们走了。\n")
    #expect((lines.lines, lines.filled, lines.lineEnds) == (6, 5, 6))
    #expect((lines.bulleted, lines.withEllipsis, lines.punctuated) == (2, 2, 3))
    #expect(lines.short == 5)
    #expect(lines.parts.count == 6)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func lineEndsAreAlike(_ end: String) {
    let text = ["", "a b", "", "a b", "", "", "c", "a b", ""].joined(separator: end)
    let lines = LineMeasures(Text(text))
    #expect((lines.lineEnds, lines.filled) == (8, 4))
    #expect((lines.parts.count, lines.parts.duplicates, lines.parts.characters) == (6, 3, 6))
    #expect((lines.paragraphs.count, lines.paragraphs.duplicates) == (3, 1))
    #expect(lines.paragraphs.characters == 3)
  }

  @Test func textsWithoutLinesHaveNoShares() {
    let lines = LineMeasures("")
    #expect(lines.share(ofLines: 1) == 0 && lines.repeatedCharacterShare == 0)
    #expect(LineMeasures(" \n ").filled == 0)
  }

  @Test(arguments: [
    ("tokens == 5", true), ("symbol_ratio == 0.2", true), ("tokens.alphabetic > 0.59", true),
    ("stop_words == 0", true), ("lines.ending_with_punctuation == 0", true),
    ("lines.short == 1", true), ("ngrams.top_2 == 14/17", true), ("ngrams.duplicate_2 > 0", true),
    ("ngrams.top_9 == 0", true), ("lines.duplicate > 0", false), ("language == 'en'", true),
    ("paragraphs.duplicate_characters == 0", true),
  ])
  func conditionsHaveThem(_ condition: String, _ result: Bool) throws {
    var document = Document(id: "d", text: "one two one two #")
    document.metadata["language"] = "en"
    #expect(try Expression(condition).holds(for: &document) == result)
    // What is kept with the document goes when its text does.
    document.remove(0..<document.text.count, because: "test")
    try document.applyEdits()
    #expect(try Expression("tokens == 0 and lines.short == 0").holds(for: &document))
  }

  @Test func wrongNamesGetASuggestion() {
    let error = #expect(throws: ExpressionError.self) {
      try Expression("lines.ending_with_puctuation > 0.1")
    }
    #expect(
      error?.fix == Fix("lines.ending_with_puctuation", instead: "lines.ending_with_punctuation"))
    #expect(throws: ExpressionError.self) { try Expression("ngrams.top_11 > 0.1") }
    #expect(throws: ExpressionError.self) { try Expression("symbol_ratio == 'x'") }
  }
}
