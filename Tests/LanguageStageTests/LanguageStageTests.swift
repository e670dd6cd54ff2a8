import Testing
import TextMill
import TextMillLanguage
import TextMillTesting

@testable import LanguageStage

@Suite struct LanguageStageTests {
  private typealias Settings = LanguageStage.Settings

  private func processed(_ text: Text, _ change: (inout Settings) -> Void = { _ in }) throws -> Document {
    var settings = Settings()
    change(&settings)
    var document = Document(id: "x", text: text)
    try LanguageStage(settings: settings).process(&document)
    return document
  }

  @Test func conforms() async {
    let failures = await StageConformance(LanguageStageRegistration.stage).failures
    #expect(failures == [])
  }
}
