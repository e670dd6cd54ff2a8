import Testing
import TextMill
import TextMillLanguage
import TextMillTesting

@testable import ChunkStage

@Suite struct ChunkStageTests {
  private func marks(_ text: Text, _ change: (inout ChunkStage.Settings) -> Void) throws -> [String]
  {
    var settings = ChunkStage.Settings()
    settings.make = .marks
    change(&settings)
    var document = Document(id: "x", text: text)
    try ChunkStage(settings: settings).process(&document)
    try document.applyEdits()
    return document.annotations(in: "chunks").map { document.text[$0.range] }
  }

  @Test func conforms() async {
    let failures = await StageConformance(ChunkStageRegistration.stage).failures
    #expect(failures == [])
  }

  private static let tale: Text = """
    The ferry left at dawn. Fog lay on the water. Nobody spoke, for the night had been long and cold.

    At noon they saw land. It was an island that no map showed. They rowed on.
    """

  /// Whatever the size, every word is in a chunk, no chunk is too large, and the overlap is kept.
  @Test(arguments: 1...40, [0, 3, 9])
  func chunksCoverTheText(size: Int, overlap: Int) throws {
    guard overlap < size else { return }
    let text = Self.tale
    let chunks = try marks(text) { ($0.size, $0.overlap) = (size, overlap) }
    var seen = 0
    for (index, chunk) in chunks.enumerated() {
      let words = Text(chunk).wordSegments.count(where: \.isWord)
      #expect(words <= size && words > 0, "\(chunk)")
      if overlap == 0 { seen += words }
      if index > 0, overlap == 0 { #expect(!chunks[index - 1].hasSuffix(chunk)) }
    }
    if overlap == 0 { #expect(seen == text.wordSegments.count(where: \.isWord)) }
    #expect(chunks.last?.hasSuffix("on.") == true)
  }

  @Test(arguments: 1...30)
  func charactersAreScalars(size: Int) throws {
    let text: Text = "Ä é 😀 long words: Donaudampfschifffahrt. 雨だ。Und so weiter."
    let chunks = try marks(text) { ($0.size, $0.unit) = (size, .characters) }
    for chunk in chunks { #expect(chunk.unicodeScalars.count <= size) }
    let visible = chunks.joined().filter { !$0.isWhitespace }
    #expect(visible == text.string.filter { !$0.isWhitespace })
  }

  @Test func anOverlapIsWholeSentences() throws {
    let chunks = try marks("One two. Three four. Five six. Seven.") {
      ($0.size, $0.overlap) = (4, 2)
    }
    #expect(chunks == ["One two. Three four.", "Three four. Five six.", "Five six. Seven."])
  }

  @Test func tokensOfAVocabulary() throws {
    let vocabulary = SettingFile(
      "v.txt", bytes: Array("[UNK]\nun\n##happi\n##ness\nthe\n##s\nend\n.\n".utf8))
    let chunks = try marks("The unhappiness. The ends. Xyz.") {
      ($0.size, $0.unit, $0.vocabulary) = (9, .tokens, vocabulary)
    }
    // the, un, ##happi, ##ness, "."; the, end, ##s, "."; and an unknown word with its period.
    #expect(chunks == ["The unhappiness. The ends.", "Xyz."])
    #expect(
      try marks("The unhappiness. The ends. Xyz.") {
        ($0.size, $0.unit, $0.vocabulary) = (8, .tokens, vocabulary)
      }.count == 2)
    #expect(
      try marks("The unhappiness. The ends.") {
        ($0.size, $0.unit, $0.vocabulary) = (8, .tokens, vocabulary)
      }.count == 2)
  }

  @Test func chunksBecomeDocuments() throws {
    var settings = ChunkStage.Settings()
    settings.size = 4
    var document = Document(id: "tale", text: "One two. Three four. Five.")
    try ChunkStage(settings: settings).process(&document)
    try document.applyEdits()
    guard case .split(let parts) = document.fate else {
      Issue.record("it is not split")
      return
    }
    #expect(parts.map(\.range) == [0..<20, 21..<26])
    let facts = try #require(parts.last?.metadata.first)
    #expect(facts.name == "chunk")
    #expect(
      facts.value.json
        == #"{"of":"tale","number":2,"count":2,"size":1,"start":21,"end":26,"source_start":21,"source_end":26}"#
    )
  }

  @Test func settingsThatDoNotFit() {
    func error(_ change: (inout ChunkStage.Settings) -> Void) -> String? {
      var settings = ChunkStage.Settings()
      change(&settings)
      do {
        _ = try ChunkStage(settings: settings)
        return nil
      } catch { return (error as? SettingError)?.setting }
    }
    let file = SettingFile("v", bytes: [0x61])
    #expect(error { ($0.size, $0.overlap) = (5, 5) } == "overlap")
    #expect(error { $0.unit = .tokens } == "unit")
    #expect(error { $0.vocabulary = file } == "vocabulary")
    #expect(
      error { ($0.unit, $0.vocabulary) = (.tokens, SettingFile("v", bytes: [])) } == "vocabulary")
    #expect(error { ($0.unit, $0.vocabulary) = (.tokens, file) } == nil)
  }
}
