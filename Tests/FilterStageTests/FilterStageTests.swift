import Testing
import TextMill
import TextMillLanguage
import TextMillTesting

@testable import FilterStage

@Suite struct FilterStageTests {
  private func fate(_ condition: String, _ text: Text) throws -> Document.Fate {
    var settings = FilterStage.Settings()
    settings.keep = try Expression(condition)
    var document = Document(id: "x", text: text)
    try FilterStage(settings: settings).process(&document)
    return document.fate
  }

  @Test func conforms() async {
    let failures = await StageConformance(FilterStageRegistration.stage).failures
    #expect(failures == [])
  }

  /// The reason is the condition as it was written.
  @Test func aDroppedDocumentSaysWhy() throws {
    #expect(try fate("words >= 3", "one two") == .dropped("words >= 3"))
    #expect(try fate("words >= 3", "one two three") == .kept)
  }

  @Test func anEmptyTextHasNoWords() throws {
    #expect(try fate("words > 0", "") == .dropped("words > 0"))
    #expect(try fate("not (words > 0)", "") == .kept)
  }
}
