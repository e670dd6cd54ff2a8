import Testing
import TextMill
import TextMillTesting

@testable import ReplaceStage

@Suite struct ReplaceStageTests {
  private func document(_ rules: [(String, String)], _ text: Text) throws -> Document {
    var settings = ReplaceStage.Settings()
    settings.rules = rules.map { find, with in
      var rule = ReplaceStage.Rule()
      (rule.find, rule.with) = (find, with)
      return rule
    }
    var document = Document(id: "x", text: text)
    try ReplaceStage(settings: settings).process(&document)
    try document.applyEdits()
    return document
  }

  @Test func conforms() async {
    let failures = await StageConformance(ReplaceStageRegistration.stage).failures
    #expect(failures == [])
  }

  /// A later rule sees what an earlier one wrote.
  @Test func rulesFollowEachOther() throws {
    #expect(try document([("a", "b"), ("b", "c")], "ab").text == "cc")
  }

  /// What stays is aligned with where it came from.
  @Test func offsetsLeadBack() throws {
    let result = try document([("é+", "[e]")], "café éé end")
    #expect(result.text == "caf[e] [e] end")
    #expect(result.sourceRange(of: 11..<14) == 11..<14)
    #expect(result.edits.map(\.old) == ["é", "éé"])
  }

  @Test func aPatternThatCannotBeReadIsAMistake() {
    #expect(throws: SettingError.self) { try document([("(", "")], "x") }
  }
}
