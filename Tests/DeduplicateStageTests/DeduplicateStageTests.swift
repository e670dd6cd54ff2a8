import Testing
import TextMill
import TextMillTesting

@testable import DeduplicateStage

@Suite struct DeduplicateStageTests {
  private static let story = """
    The ferry to the island was late again on Tuesday, because the wind had turned in the night and \
    nobody had thought of the ropes. Two fishermen helped the crew to bring her in, and by noon the \
    post was on the quay. The mayor said that a new pier would be built next spring.
    """

  @Test func conforms() async {
    let failures = await StageConformance(DeduplicateStage.self).failures
    #expect(failures == [])
  }

  @Test func copiesGo() throws {
    let texts = [Self.story, "Something else entirely.", Self.story, Self.story + " It rained."]
    #expect(try kept(texts) == [0, 1])
    #expect(try kept(texts) { $0.keep = .longest } == [1, 3])
  }

  @Test func otherTextsStay() throws {
    let other = String(Self.story.split(separator: " ").reversed().joined(separator: " "))
    #expect(try kept([Self.story, other, "", " ", "One word", "Two words"]) == [0, 1, 2, 3, 4, 5])
  }

  @Test func caseAndMarksDoNotCount() throws {
    let shouted = Self.story.uppercased().replacing(",", with: " –")
    #expect(try kept([Self.story, shouted]) == [0])
    #expect(try kept([Self.story, shouted]) { $0.by = .words } == [0])
    #expect(try kept([Self.story, shouted, Self.story]) { $0.by = .text } == [0, 1])
  }

  @Test func shortTextsAreComparedWhole() throws {
    #expect(try kept(["Good night", "good  night!", "Good night all"]) == [0, 2])
  }

  @Test func aKeyCountsAlone() throws {
    let urls = ["https://a.example/1", nil, "https://a.example/1", "https://a.example/2", nil]
    let texts = ["One", "One", "Two", "One", "One"]
    #expect(try kept(texts, urls) { $0.key = "url" } == [0, 1, 3, 4])
  }

  @Test func clustersAreLabelled() throws {
    let documents = try results(["A b c", "X", "a b c", "x!", "lone", "A B C"]) {
      $0.action = .label
    }
    #expect(
      documents.map { $0.metadata["duplicates"]?.json } == [
        #"{"cluster":1,"size":3,"kept":true}"#, #"{"cluster":2,"size":2,"kept":true}"#,
        #"{"cluster":1,"size":3,"kept":false}"#, #"{"cluster":2,"size":2,"kept":false}"#, nil,
        #"{"cluster":1,"size":3,"kept":false}"#,
      ])
    #expect(documents.allSatisfy { $0.fate == .kept })
  }

  /// A is like B and B is like C; A and C need not be alike.
  @Test func chainsAreOneCluster() throws {
    let words = (0..<260).map { "w\($0)" }
    let texts = [0, 15, 30, 45].map { words[$0..<$0 + 200].joined(separator: " ") }
    #expect(try kept(texts) == [0])
    #expect(try kept([texts[0], texts[3]]) { $0.similarity = 0.9 } == [0, 1])
  }

  @Test func whatAnEarlierCorpusHadGoes() throws {
    let stage = try DeduplicateStage(settings: DeduplicateStage.Settings())
    var evidence = DuplicateEvidence()
    stage.observe(document(Self.story, order: 7), into: &evidence)
    let known = try stage.conclude(evidence)
    var (again, other) = (document(Self.story + " Yes.", order: 0), document("New text", order: 7))
    stage.process(&again, given: known)
    stage.process(&other, given: known)
    #expect(again.fate == .dropped(Reason("seen before")))
    #expect(other.fate == .kept)
  }

  private static let badBands: [(Int?, Int?)] = [
    (4, nil), (nil, 3), (0, 3), (64, 17), (-1, -1),
  ]

  @Test(arguments: badBands)
  func bandsAndRowsAreChecked(_ bands: Int?, _ rows: Int?) {
    var settings = DeduplicateStage.Settings()
    (settings.bands, settings.rows) = (bands, rows)
    let error = #expect(throws: SettingError.self) { try DeduplicateStage(settings: settings) }
    #expect(error?.setting == (bands == nil ? "rows" : "bands"))
  }

  // MARK: Running it

  private func document(_ text: String, order: Int, url: String? = nil) -> Document {
    var metadata = Metadata()
    if let url { metadata["url"] = .string(url) }
    var document = Document(id: "\(order)", text: Text(text), metadata: metadata)
    document.order = UInt64(order)
    return document
  }

  private func results(
    _ texts: [String], _ urls: [String?] = [],
    _ change: (inout DeduplicateStage.Settings) -> Void = { _ in }
  ) throws -> [Document] {
    var settings = DeduplicateStage.Settings()
    change(&settings)
    let stage = try DeduplicateStage(settings: settings)
    var documents = texts.indices.map {
      document(texts[$0], order: $0, url: urls.isEmpty ? nil : urls[$0])
    }
    var evidence = DuplicateEvidence()
    for document in documents.reversed() { stage.observe(document, into: &evidence) }
    // What goes through bytes must be the same.
    let clusters = try stage.conclude(try DuplicateEvidence(encoded: evidence.encoded()))
    for index in documents.indices { stage.process(&documents[index], given: clusters) }
    return documents
  }

  private func kept(
    _ texts: [String], _ urls: [String?] = [],
    _ change: (inout DeduplicateStage.Settings) -> Void = { _ in }
  ) throws -> [Int] {
    let documents = try results(texts, urls, change)
    return documents.indices.filter { documents[$0].fate == .kept }
  }
}
