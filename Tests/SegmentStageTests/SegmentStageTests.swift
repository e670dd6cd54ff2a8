import Testing
import TextMill
import TextMillTesting

@testable import SegmentStage

@Suite struct SegmentStageTests {
  private func marked(_ parts: [SegmentStage.Part], _ text: Text) throws -> Document {
    var settings = SegmentStage.Settings()
    settings.into = parts
    var document = Document(id: "x", text: text)
    try SegmentStage(settings: settings).process(&document)
    try document.applyEdits()
    return document
  }

  private func texts(_ document: Document, _ layer: Layer) -> [String] {
    document.annotations(in: layer).map { document.text[$0.range] }
  }

  @Test func conforms() async {
    let failures = await StageConformance(SegmentStageRegistration.stage).failures
    #expect(failures == [])
  }

  @Test func sentencesAloneAreTheDefault() throws {
    let document = try marked(SegmentStage.Settings().into, "It rained. We left.")
    #expect(document.layers == ["sentences"])
    #expect(texts(document, "sentences") == ["It rained.", "We left."])
  }

  @Test func theOrderOfPartsMakesNoDifference() throws {
    let document = try marked([.words, .sentences, .words], "It's 5 km. 雨")
    #expect(document.layers == ["sentences", "words"])
    #expect(texts(document, "words") == ["It's", "5", "km", "雨"])
    let types = document.annotations(in: "words").map(\.label)
    #expect(types == ["word", "number", "word", "ideograph"])
  }

  @Test func anEmptyTextHasEmptyLayers() throws {
    let document = try marked([.sentences, .words], "")
    #expect(document.layers == ["sentences", "words"])
    #expect(texts(document, "sentences") == [] && texts(document, "words") == [])
  }

  @Test func nothingToMarkIsAMistake() {
    var settings = SegmentStage.Settings()
    settings.into = []
    #expect(throws: SettingError("into", "there is nothing to mark")) {
      try SegmentStage(settings: settings)
    }
  }
}
