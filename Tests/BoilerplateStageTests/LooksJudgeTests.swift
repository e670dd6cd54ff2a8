import Testing
import TextMill

@testable import BoilerplateStage

/// What goes by its looks and its place.
@Suite struct LooksJudgeTests {
  private static let article = [
    "The ferry to the northern islands will stop running at the end of the month, the harbour "
      + "office announced on Tuesday, after its operator failed to find a buyer for the two ships.",
    "For the four hundred people who live there the boat was the only way to reach a hospital in "
      + "winter, and many of them said that they had not been asked before the decision was made.",
    "A spokesman for the county told reporters that a smaller vessel had been chartered until the "
      + "spring, and that talks with two companies from the mainland were going well.",
    "The islands lost their airfield in 1998, when the runway was judged to be too short for the "
      + "new machines that the airline had bought.",
  ]
  private static let head = [
    "Home", "News", "Sport", "Business", "Culture", "Opinion", "Video", "Weather", "Log in", "Menu",
  ]
  private static let foot = [
    "About us", "Contact", "Privacy policy", "Terms of use", "Advertise", "Careers", "RSS", "Help",
  ]
  private static let page = (head + article + foot).joined(separator: "\n")

  private func processed(
    _ text: String, _ settings: BoilerplateStage.Settings
  ) throws -> Document {
    var document = Document(id: "x", text: Text(text))
    try BoilerplateStage(settings: settings).process(&document)
    try document.applyEdits()
    return document
  }

  private func settings(_ strictness: BoilerplateStage.Strictness) -> BoilerplateStage.Settings {
    var settings = BoilerplateStage.Settings()
    settings.strictness = strictness
    return settings
  }

  @Test(arguments: [BoilerplateStage.Strictness.balanced, .strict])
  func aPageLosesWhatIsAroundItsArticle(_ strictness: BoilerplateStage.Strictness) throws {
    let document = try processed(Self.page, settings(strictness))
    #expect(document.text.string == Self.article.joined(separator: "\n"))
  }

  @Test(arguments: BoilerplateStage.Strictness.allCases)
  func anArticleStaysWhole(_ strictness: BoilerplateStage.Strictness) throws {
    let text = Self.article.joined(separator: "\n\n")
    #expect(try processed(text, settings(strictness)).text.string == text)
  }

  @Test func carefulRemovesNoMoreThanBalancedAndStrictNoLess() throws {
    let removed = try BoilerplateStage.Strictness.allCases.map {
      try processed(Self.page, settings($0)).edits.count { $0.kind == .removal }
    }
    #expect(removed == removed.sorted())
    #expect(removed[0] > 0)
  }

  @Test func everyReasonSaysHowSureItIs() throws {
    let document = try processed(Self.page, settings(.balanced))
    let reasons = document.edits.filter { $0.kind == .removal }.map(\.reason)
    let names = FeatureGroup.allCases.map(\.reason)
    let looks = reasons.filter { names.contains($0.rule) }
    #expect(looks.count >= 8)
    for reason in looks {
      let score = try #require(reason.score)
      #expect((0.5...1).contains(score), "\(reason)")
    }
  }

  @Test func withoutItsKindOnlyPhrasesCount() throws {
    var settings = settings(.strict)
    settings.kinds.removeAll { $0 == .page }
    let removed = try processed(Self.page, settings).edits.filter { $0.kind == .removal }
    #expect(removed.allSatisfy { $0.reason.score == nil })
    #expect(removed.count < 8)
  }

  @Test func whatIsProtectedStays() throws {
    var settings = settings(.strict)
    settings.keep = ["^Weather$"]
    let text = try processed(Self.page, settings).text.string
    #expect(text == "Weather\n" + Self.article.joined(separator: "\n"))
  }

  /// Of a few lines the places say nothing.
  @Test func aShortTextIsJudgedByPhrasesOnly() throws {
    let text = "Home\nNews\nSport"
    #expect(try processed(text, settings(.strict)).text.string == text)
  }

  @Test func weightsAreReadAsTheyWereWritten() {
    let narrow = Array(Int32(-32)...31)
    #expect(PackedWeights.numbers(PackedWeights.pack(narrow)) == narrow)
    let wide: [Int32] = [-2048, -65, -1, 0, 1, 63, 64, 2047]
    #expect(PackedWeights.wideNumbers(PackedWeights.packWide(wide)) == wide)
  }

  /// Bytes at the scan's borders, cut between characters.
  @Test(arguments: ["ü", "語", "🙂", "a", " ", "«", "…"])
  func longLinesOfAnyScriptAreScanned(_ character: String) throws {
    for count in [30, 60, 79, 80, 81, 144, 160, 161, 240, 241, 400] {
      let line = "x" + String(repeating: character, count: count) + "y"
      let text = [line, line + ".", "a", "b", line].joined(separator: "\n")
      _ = try processed(text, settings(.strict))
    }
  }
}
