import Testing
import TextMill

@testable import TextMillCommand

/// Boilerplate and summaries: the figures, worked out by hand.
@Suite struct TextScoreTests {
  private func gold(_ lines: [(String, LabelledLine.Label)]) throws -> BoilerplateGold {
    let items = lines.map { text, label in
      JSONValue.object([
        .init("text", .string(text)),
        .init("label", .string(label == .unscored ? "drop" : label.rawValue)),
      ])
    }
    return try BoilerplateGold(
      GoldLine(file: "", line: 1, value: .object([.init("lines", .array(items))])))
  }

  @Test func wordsAndLinesOfBoilerplate() throws {
    let gold = try gold([
      ("One two three four", .content), ("Share this now", .boilerplate), ("* * *", .boilerplate),
      ("who knows", .unscored), ("five six", .content),
    ])
    var score = BoilerplateScore()
    // "four", "Share this", "who knows" and "five six" went.
    let removed = ["four", "Share this ", "who knows\nfive six"].flatMap(gold.text.ranges(of:))
    let wrong = score.add(gold, removed: removed)
    #expect(score.words == Counts(right: 2, found: 5, gold: 4))
    #expect(score.lines == Counts(right: 0, found: 1, gold: 2))
    #expect(score.contentWords == 6)
    #expect(score.keptContent == 0.5)
    #expect(score.perfectDocuments == 0)
    #expect(wrong.map { gold.text[$0.range] } == ["Share this now", "* * *", "five six"])
    #expect(score.add(gold, removed: gold.text.ranges(of: "Share this now\n* * *")).isEmpty)
    #expect(score.perfectDocuments == 1)
  }

  @Test func anEmptyLineIsHarmless() throws {
    var score = BoilerplateScore()
    score.add(try gold([("", .content), ("a", .boilerplate), ("", .content)]), removed: [])
    #expect(score.contentWords == 2 && score.keptContent == 1)
  }

  @Test func rougeAsInThePaper() {
    // Lin 2004, section 3: "police killed the gunman" and two candidates.
    let reference = RougeWords.words(of: "Police killed the gunman")
    #expect(
      CommonWords.subsequence(RougeWords.words(of: "police kill the gunman"), reference) == [
        0, 1, 2, 3,
      ])
    #expect(
      CommonWords.subsequence(RougeWords.words(of: "the gunman kill police"), reference) == [0, 1])
    var score = RougeScore()
    score.add("police kill the gunman", references: ["Police killed the gunman."])
    #expect(score.means.map(\.f1) == [1, 1, 1])
    score = RougeScore()
    score.add("the gunman kill police", references: ["Police killed the gunman."])
    #expect(score.means[0] == .init(precision: 1, recall: 1, f1: 1))
    #expect(score.means[1].f1 == 1.0 / 3)
    #expect(score.means[2].f1 == 0.5)
  }

  @Test func repeatedWordsCountOnceForEach() {
    #expect(
      RougeScore.ngrams(["a", "a", "a"], ["a", "a", "b"], 1) == Counts(right: 2, found: 3, gold: 3))
    #expect(RougeScore.ngrams(["a"], ["a", "b"], 2) == Counts(right: 0, found: 0, gold: 1))
  }

  @Test func referencesAndDocumentsAreAveraged() {
    var score = RougeScore()
    score.add("a b", references: ["a b", "c d"])
    score.add("", references: ["x"])
    #expect(score.means[0].f1 == 0.25)
    #expect(score.documents == 2)
  }
}
