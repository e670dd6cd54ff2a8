import Testing
import TextMill
import TextMillLanguage
import TextMillTesting

@testable import LanguageStage

@Suite struct LanguageStageTests {
  private typealias Settings = LanguageStage.Settings

  private func processed(
    _ text: Text, _ metadata: Metadata = Metadata(), _ change: (inout Settings) -> Void = { _ in }
  ) throws -> Document {
    var settings = Settings()
    change(&settings)
    var document = Document(id: "x", text: text, metadata: metadata)
    try LanguageStage(settings: settings).process(&document)
    return document
  }

  private let german: Text = Text("Die alte Brücke bleibt bis Montag geschlossen.")

  @Test func conforms() async {
    let failures = await StageConformance(LanguageStageRegistration.stage).failures
    #expect(failures == [])
  }

  @Test func languageAndConfidenceGoIntoTheMetadata() throws {
    let document = try processed(german)
    let found = LanguageDetector().language(of: german)
    #expect(document.metadata.names == ["language", "language_confidence"])
    #expect(document.metadata["language"] == "de")
    #expect(document.metadata["language_confidence"]?.double == found.confidence)
    #expect(document.layers == [])
    #expect(try LanguageStage(settings: Settings()).provides.count == 2)
  }

  @Test func whatATextIsTakesThePlaceOfWhatItClaimsToBe() throws {
    var metadata = Metadata()
    metadata["language"] = "fr"
    #expect(try processed(german, metadata).metadata["language"] == "de")
  }

  @Test func keysCanBeOthers() throws {
    let document = try processed(german) { ($0.key, $0.confidenceKey) = ("lang", "") }
    #expect(document.metadata.names == ["lang"])
    #expect(document.metadata["lang"] == "de")
  }

  @Test func belowTheThresholdNothingIsTold() throws {
    let document = try processed(german) { $0.threshold = 1 }
    #expect(document.metadata["language"] == "und")
    #expect((document.metadata["language_confidence"]?.double ?? 0) > 0.9)
    #expect(try processed("") { $0.threshold = 0 }.metadata["language"] == "und")
  }

  @Test func paragraphsHaveTheirLanguages() throws {
    let text: Text = "  The old bridge is closed\nuntil Monday. \r\n \r\nСтарый мост через реку закрыт.\n\n\n17:30\n"
    let document = try processed(text) { $0.paragraphs = true }
    let marks = document.annotations(in: .languages)
    let texts = ["The old bridge is closed\nuntil Monday.", "Старый мост через реку закрыт.", "17:30"]
    #expect(marks.map { document.text[$0.range] } == texts)
    #expect(marks.map(\.label) == ["en", "ru", "und"])
    #expect(marks.allSatisfy { 0...1 ~= $0.score ?? -1 })
    #expect(document.metadata["language"] == "en")
  }

  @Test func anEmptyTextHasAnEmptyLayer() throws {
    #expect(try processed("") { $0.paragraphs = true }.layers == [.languages])
    #expect(try processed("") { $0.paragraphs = true }.annotations(in: .languages) == [])
  }

  @Test func onlyAllowedLanguagesAreAnswers() throws {
    #expect(try processed(german) { $0.languages = ["nl", "sv"] }.metadata["language"] != "de")
    #expect(try processed(german) { $0.languages = ["el"] }.metadata["language"] == "und")
  }

  @Test(arguments: ["xx", "EN", "english", ""])
  func anUnknownLanguageIsAMistake(code: String) {
    var settings = Settings()
    settings.languages = ["en", code]
    let error = #expect(throws: SettingError.self) { try LanguageStage(settings: settings) }
    #expect(error?.setting == "languages.1")
    #expect(error?.message == "'\(code)' is no language that can be told")
  }

  /// The page has them as text, so that nothing is read for it.
  @Test func theManualListsWhatCanBeTold() {
    let known = LanguageDetector.languages.map(\.description).joined(separator: " ")
    #expect(LanguageStage.manual.discussion.contains("These are known: \(known)."))
  }

  @Test func keysMustDiffer() {
    var settings = Settings()
    settings.confidenceKey = "language"
    #expect(throws: SettingError("confidence_key", "language and confidence would have one key")) {
      try LanguageStage(settings: settings)
    }
    settings.key = ""
    #expect(throws: SettingError("key", "the key is empty")) {
      try LanguageStage(settings: settings)
    }
  }
}
