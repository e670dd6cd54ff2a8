import Testing
import TextMill
import TextMillTesting

@testable import DeduplicateStage

/// Sentences and paragraphs that stand in documents before.
@Suite struct PassageTests {
  private func results(
    _ texts: [String], _ settings: DeduplicateSettings
  ) throws -> [Document] {
    let stage = try DeduplicateStage(settings: settings)
    var documents = texts.enumerated().map { number, text in
      var document = Document(id: "\(number)", text: Text(text))
      document.order = UInt64(number)
      return document
    }
    // In two parts, the later one first, through bytes.
    var (one, other) = (DuplicateEvidence(), DuplicateEvidence())
    for (number, document) in documents.enumerated() {
      if number % 2 == 0 {
        stage.observe(document, into: &one)
      } else {
        stage.observe(document, into: &other)
      }
    }
    other.merge(try DuplicateEvidence(encoded: one.encoded()))
    let conclusion = try stage.conclude(other)
    for index in documents.indices {
      stage.process(&documents[index], given: conclusion)
      try documents[index].applyEdits()
    }
    return documents
  }

  private func settings(
    _ by: Comparison, _ change: (inout DeduplicateSettings) -> Void = { _ in }
  ) -> DeduplicateSettings {
    var settings = DeduplicateSettings()
    settings.by = by
    change(&settings)
    return settings
  }

  @Test func paragraphsSeenBeforeGo() throws {
    let texts = [
      "The river rose.\n\nAll rights reserved.", "ALL RIGHTS RESERVED\n\nThe bridge held.",
      "It rained.\n\nIt rained!\n\n***\n\n***",
    ]
    let results = try results(texts, settings(.paragraphs))
    #expect(
      results.map(\.text.string)
        == [
          "The river rose.\n\nAll rights reserved.", "The bridge held.", "It rained.\n\n***\n\n***",
        ]
    )
    #expect(results[1].edits.map(\.reason.rule) == ["seen before"])
    #expect(results.allSatisfy { $0.fate == .kept })
  }

  @Test func threeSentencesInARowGoAndTwoStay() throws {
    let run = "One boat came. Two boats left. Three boats sank."
    let texts = [
      "It was May. \(run)", "\(run) It was June.",
      "Two boats left. Three boats sank. It was July.", "Nobody came. \(run) \(run)",
    ]
    let results = try results(texts, settings(.sentences))
    #expect(
      results.map(\.text.string) == [texts[0], "It was June.", texts[2], "Nobody came."])
    let one = try self.results(texts, settings(.sentences) { $0.inARow = 1 })
    #expect(one.map(\.text.string) == [texts[0], "It was June.", "It was July.", "Nobody came."])
  }

  @Test func whatIsSeenWholeIsDropped() throws {
    let results = try results(["Good night.", "Good morning.", "good night"], settings(.sentences))
    #expect(
      results.map(\.fate) == [.kept, .kept, .dropped(Reason("all of it was seen before"))])
    #expect(try self.results(["", ""], settings(.paragraphs)).allSatisfy { $0.fate == .kept })
  }

  @Test func theyAreAnnotatedInstead() throws {
    let texts = ["One.\n\nTwo.", "Two.\n\nThree."]
    let results = try results(texts, settings(.paragraphs) { $0.action = .label })
    #expect(results.map(\.text.string) == texts)
    #expect(results[0].annotations(in: "duplicates") == [])
    #expect(results[1].annotations(in: "duplicates").map(\.range) == [0..<4])
  }

  /// What an earlier corpus holds was seen before, whatever its documents' places were.
  @Test func anEarlierCorpusCounts() throws {
    let stage = try DeduplicateStage(settings: settings(.paragraphs))
    var evidence = DuplicateEvidence()
    var earlier = Document(id: "e", text: "Old news.")
    earlier.order = 9
    stage.observe(earlier, into: &evidence)
    var document = Document(id: "d", text: "Old news.\n\nNew news.")
    stage.process(&document, given: try stage.conclude(evidence))
    try document.applyEdits()
    #expect(document.text.string == "New news.")
  }

  @Test func evidenceOfAnyPartsIsTheSame() throws {
    let stage = try DeduplicateStage(settings: settings(.sentences) { $0.inARow = 2 })
    let texts = (0..<40).map {
      "Boat \($0 % 7) came. Boat \($0 % 5) left. It was \($0 % 3) o'clock."
    }
    var encodings: Set<[UInt8]> = []
    for parts in 1...5 {
      var evidence = Array(repeating: DuplicateEvidence(), count: parts)
      for (number, text) in texts.enumerated().reversed() {
        var document = Document(id: "\(number)", text: Text(text))
        document.order = UInt64(number)
        stage.observe(document, into: &evidence[number % parts])
      }
      var all = DuplicateEvidence()
      for part in evidence.shuffled() { all.merge(part) }
      encodings.insert(try all.encoded())
    }
    #expect(encodings.count == 1)
  }
}
