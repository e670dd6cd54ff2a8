import Testing
import TextMill

@testable import DeduplicateStage

/// Comparing the shingles of documents that share a band.
@Suite struct VerifyTests {
  private static let words = (0..<400).map { "w\($0)" }

  private func text(_ range: Range<Int>) -> String { Self.words[range].joined(separator: " ") }

  private func kept(_ texts: [String], verify: Bool, similarity: Double = 0.75) throws -> [Int] {
    var settings = DeduplicateSettings()
    settings.similarity = similarity
    settings.verify = verify
    // One band of one row joins nearly everything that is a little alike.
    (settings.bands, settings.rows) = (60, 1)
    let stage = try DeduplicateStage(settings: settings)
    var documents = texts.enumerated().map { number, text in
      var document = Document(id: "\(number)", text: Text(text))
      document.order = UInt64(number)
      return document
    }
    var evidence = DuplicateEvidence()
    for document in documents.reversed() { stage.observe(document, into: &evidence) }
    let conclusion = try stage.conclude(try DuplicateEvidence(encoded: evidence.encoded()))
    for index in documents.indices { stage.process(&documents[index], given: conclusion) }
    return documents.indices.filter { documents[$0].fate == .kept }
  }

  /// Of the second text's shingles about 0.47 are the first one's, of the third one's 0.92.
  @Test func onlyWhatIsAlikeIsJoined() throws {
    let texts = [text(0..<200), text(70..<270), text(8..<200)]
    #expect(try kept(texts, verify: false) == [0])
    #expect(try kept(texts, verify: true) == [0, 1])
    #expect(try kept(texts, verify: true, similarity: 0.3) == [0])
    #expect(try kept(texts, verify: true, similarity: 0.99) == [0, 1, 2])
  }

  @Test func manyThatAreNotAlikeStay() throws {
    // All share a start, so that they come together; none has half of it in common with another.
    let texts = (0..<100).map { number in
      text(0..<60) + " " + (0..<150).map { "n\(number)x\($0)" }.joined(separator: " ")
    }
    #expect(try kept(texts, verify: true, similarity: 0.6).count == 100)
    #expect(try kept(texts, verify: false).count < 10)
  }

  @Test func newDocumentsAreComparedToo() throws {
    var settings = DeduplicateSettings()
    settings.verify = true
    (settings.bands, settings.rows) = (60, 1)
    let stage = try DeduplicateStage(settings: settings)
    var evidence = DuplicateEvidence()
    stage.observe(Document(id: "a", text: Text(text(0..<200))), into: &evidence)
    let known = try stage.conclude(try DuplicateEvidence(encoded: evidence.encoded()))
    var alike = Document(id: "b", text: Text(text(5..<200)))
    var other = Document(id: "c", text: Text(text(100..<300)))
    stage.process(&alike, given: known)
    stage.process(&other, given: known)
    #expect(alike.fate == .dropped(Reason("seen before")))
    #expect(other.fate == .kept)
  }

  private static let sets: [([UInt64], [UInt64], Double)] = [
    ([1, 2, 3], [1, 2, 3], 1.0), ([1, 2], [3, 4], 0), ([1, 2, 3], [2, 3, 4], 0.5), ([], [], 1),
    ([5, 5, 1], [1], 0.5),
  ]

  @Test(arguments: sets)
  func similarityIsTheShareOfCommonShingles(_ one: [UInt64], _ other: [UInt64], _ share: Double) {
    let sets = [one, other].map { set in ShingleSets.set(of: set.map { $0 << 32 })[...] }
    #expect(ShingleSets.similarity(sets[0], sets[1]) == share)
    #expect(ShingleSets.similarity(sets[1], sets[0]) == share)
  }
}
