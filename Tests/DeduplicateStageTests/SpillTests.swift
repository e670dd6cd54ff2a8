import Testing
import TextMill
import TextMillLanguage
import TextMillTesting

@testable import DeduplicateStage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// With little memory the same documents stay as with much.
@Suite struct SpillTests {
  private static let comparisons: [Comparison?] = [.near, .words, .text, nil]

  /// Texts of which some are the same, near others, or others with a tail.
  private func documents(_ count: Int, seed: UInt64) -> [Document] {
    var random = Numbers(state: seed)
    var documents: [Document] = []
    for number in 0..<count {
      let topic = random.next() % UInt64(count / 3)
      var words = (0..<60).map { "w\(topic)x\($0)" }
      for _ in 0..<random.next() % 4 {
        words[Int(random.next() % 60)] = "other\(random.next() % 1000)"
      }
      if random.next() % 3 == 0 { words.removeLast(Int(random.next() % 8)) }
      let score: JSONValue? = [
        .integer(Int(random.next() % 9) - 4), .double(0.5), .string("x"), nil,
      ][
        Int(random.next() % 4)]
      var metadata = Metadata()
      metadata["url"] = .integer(Int(topic))
      if let score { metadata["score"] = score }
      var document = Document(
        id: "\(number)", text: Text(words.joined(separator: " ")), metadata: metadata)
      document.order = UInt64(number)
      documents.append(document)
    }
    return documents
  }

  private struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
  }

  private func settings(
    _ comparison: Comparison?, memory: Int, _ change: @Sendable (inout DeduplicateSettings) -> Void
  ) -> DeduplicateSettings {
    var settings = DeduplicateSettings()
    settings.action = .label
    if let comparison { settings.by = comparison } else { settings.key = "url" }
    settings.memory = ByteCount("\(memory)") ?? settings.memory
    change(&settings)
    return settings
  }

  /// What is said of each document, gathered in some parts.
  private func labels(
    _ documents: [Document], _ settings: DeduplicateSettings, parts: Int = 3,
    condenses: Bool = false
  ) throws -> (labels: [String?], spills: Int) {
    let stage = try DeduplicateStage(settings: settings)
    var evidence = Array(repeating: DuplicateEvidence(), count: parts)
    for (number, document) in documents.enumerated() {
      stage.observe(document, into: &evidence[number * 7 % parts])
    }
    var all = DuplicateEvidence()
    for part in evidence.reversed() { all.merge(part) }
    let spills = all.spilled.count
    if condenses { all = try DuplicateEvidence(encoded: stage.condensed(all).encoded()) }
    let conclusion = try stage.conclude(all)
    let labels = documents.map { document in
      var document = document
      stage.process(&document, given: conclusion)
      return document.metadata["duplicates"]?.json
    }
    return (labels, spills)
  }

  @Test(arguments: comparisons, [1, 300, 20_000])
  func theSameIsSaid(comparison: Comparison?, memory: Int) throws {
    let documents = documents(400, seed: UInt64(memory))
    let changes: [@Sendable (inout DeduplicateSettings) -> Void] = [
      { $0.keep = .first }, { $0.keep = .longest }, Self.byScore,
    ]
    for change in changes {
      let expected = try labels(documents, settings(comparison, memory: 1 << 40, change))
      let found = try labels(documents, settings(comparison, memory: memory, change))
      #expect(expected.spills == 0)
      #expect(found.spills > 0)
      #expect(found.labels == expected.labels)
      let condensed = try labels(
        documents, settings(comparison, memory: memory, change), condenses: true)
      #expect(condensed.labels == expected.labels)
      #expect(found.labels.contains { $0?.contains(#""kept":false"#) ?? false })
    }
  }

  private static let byScore: @Sendable (inout DeduplicateSettings) -> Void = {
    $0.best = try? MeasureExpression("metadata.score")
  }

  @Test func theBytesAreTheSame() throws {
    let documents = documents(200, seed: 5)
    func evidence(memory: Int) throws -> DuplicateEvidence {
      let stage = try DeduplicateStage(settings: settings(.near, memory: memory) { _ in })
      var evidence = DuplicateEvidence()
      for document in documents { stage.observe(document, into: &evidence) }
      return evidence
    }
    let spilled = try evidence(memory: 4000)
    #expect(spilled.spilled.count > 3)
    #expect(spilled.memory < 4000)
    #expect(try spilled.encoded() == evidence(memory: 1 << 40).encoded())
  }

  /// What follows from evidence needs a key for each duplicate only, and nothing of other documents.
  @Test func whatFollowsIsLess() throws {
    let stage = try DeduplicateStage(settings: settings(.near, memory: 1 << 40) { _ in })
    var evidence = DuplicateEvidence()
    for document in documents(200, seed: 5) { stage.observe(document, into: &evidence) }
    let least = try stage.condensed(evidence)
    #expect(least.width == 1)
    #expect((1..<200).contains(least.records.count))
    #expect(try least.encoded().count == 8 + 32 * least.records.count)
    #expect(try stage.condensed(DuplicateEvidence()).encoded() == DuplicateEvidence().encoded())
  }

  /// Numbers before anything else, the greatest first; what has none is worth least.
  @Test func theBestStays() throws {
    func kept(_ scores: [JSONValue?]) throws -> Int? {
      let documents = scores.enumerated().map { number, score in
        var metadata = Metadata()
        if let score { metadata["score"] = score }
        var document = Document(id: "\(number)", text: "The same words.", metadata: metadata)
        document.order = UInt64(number)
        return document
      }
      let labels = try labels(documents, settings(.text, memory: 1 << 40, Self.byScore)).labels
      return labels.firstIndex { $0?.contains(#""kept":true"#) ?? false }
    }
    #expect(try kept([.integer(1), .double(2.5), .integer(2)]) == 1)
    #expect(try kept([.integer(-3), .integer(-2), .integer(-20)]) == 1)
    #expect(try kept([nil, .string("9"), .integer(-7)]) == 2)
    #expect(try kept([.integer(0), .double(-0.0), .integer(0)]) == 0)
    #expect(try kept([.integer(4), .integer(4)]) == 0)
  }

  @Test func whatIsNoNumberIsRefused() {
    var settings = DeduplicateSettings()
    settings.best = try? MeasureExpression("id contains 'a'")
    let error = #expect(throws: SettingError.self) { try DeduplicateStage(settings: settings) }
    #expect(error?.setting == "best")
  }

  @Test func aDiskThatTakesNothingIsAnError() async {
    await #expect(processExitsWith: .success) {
      _ = unsafe setenv("TMPDIR", "/nowhere", 1)
      let tests = SpillTests()
      let error = #expect(throws: (any Error).self) {
        _ = try tests.labels(
          tests.documents(50, seed: 1), tests.settings(.near, memory: 1000) { _ in })
      }
      let words = error.map { "\($0)" } ?? ""
      try #require(words.contains("/nowhere") && words.contains("no such file"), "\(words)")
    }
  }
}
