import Testing
import TextMill
import TextMillLanguage
import TextMillTesting

@testable import RepetitionStage

@Suite struct RepetitionStageTests {
  @Test func conforms() async {
    let failures = await StageConformance(RepetitionStage.self).failures
    #expect(failures == [])
  }

  /// What each text becomes when all of them were seen; sites stand before a bar.
  private func results(
    _ texts: [String], _ change: (inout RepetitionStage.Settings) -> Void = { _ in }
  ) throws -> [Document] {
    var settings = RepetitionStage.Settings()
    settings.within = "site"
    change(&settings)
    let stage = try RepetitionStage(settings: settings)
    var documents = texts.enumerated().map { index, text in
      let parts = text.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
      var metadata = Metadata()
      if parts.count == 2 { metadata["site"] = .string(String(parts[0])) }
      var document = Document(
        id: "\(index)", text: Text(String(parts[parts.count - 1])), metadata: metadata)
      document.order = UInt64(index)
      return document
    }
    var evidence = RepetitionEvidence()
    for document in documents { stage.observe(document, into: &evidence) }
    // What goes through bytes must be the same.
    let conclusion = stage.conclude(try RepetitionEvidence(encoded: evidence.encoded()))
    let condensed = stage.conclude(stage.condensed(evidence))
    for index in documents.indices {
      var same = documents[index]
      stage.process(&same, given: condensed)
      try same.applyEdits()
      stage.process(&documents[index], given: conclusion)
      try documents[index].applyEdits()
      #expect(same.text.string == documents[index].text.string)
    }
    return documents
  }

  @Test func whatStandsInFewDocumentsIsNotNeeded() throws {
    let stage = try RepetitionStage(settings: .init())
    var evidence = RepetitionEvidence()
    for number in 0..<3 {
      let line = ["first", "second", "third"][number]
      var document = Document(id: line, text: Text("A footer here\nThe \(line) line"))
      document.order = UInt64(number)
      stage.observe(document, into: &evidence)
    }
    #expect(evidence.counts.count == 4)
    #expect(stage.condensed(evidence).counts.values.map(\.documents) == [3])
    #expect(stage.condensed(evidence).documents == evidence.documents)
  }

  private func texts(
    _ texts: [String], _ change: (inout RepetitionStage.Settings) -> Void = { _ in }
  ) throws -> [String] {
    try results(texts, change).map(\.text.string)
  }

  @Test func aFooterOfThreeDocumentsGoes() throws {
    #expect(
      try texts([
        "Rain fell on Monday.\n\nSent by robot 7", "Snow is near.\n\nSent by Robot 12!",
        "The sun came back.\n\nsent by robot", "Nothing else happened.",
        "Hail comes.\n\nSent by robot 8",
      ]) == [
        "Rain fell on Monday.", "Snow is near.", "The sun came back.\n\nsent by robot",
        "Nothing else happened.", "Hail comes.",
      ])
  }

  @Test func digitsAndDatesDoNotCount() throws {
    let footer = { (date: String) in "Text \(date.utf8.count)x\nUpdated \(date) by the desk" }
    let dates = ["Monday, 3 May 2026", "Tue 14 June 2025, 10:15", "Mittwoch, 1. März 2024"]
    #expect(try texts(dates.map(footer)).allSatisfy { !$0.contains("Updated") })
  }

  @Test func sitesAreTheirOwn() throws {
    let pages = [
      "a|One.\nFollow the money", "a|Two.\nFollow the money", "b|Three.\nFollow the money",
    ]
    #expect(try texts(pages).allSatisfy { $0.hasSuffix("money") })
    #expect(try texts(pages) { $0.within = nil }.allSatisfy { !$0.hasSuffix("money") })
    let third = ["https://www.a.org/x?y|Four.\nFollow the money"]
    let urls = [
      "https://a.org/1|One.\nFollow the money", "http://u:p@www.a.org:80|Two.\nFollow the money",
    ]
    #expect(try texts(urls + third).allSatisfy { !$0.hasSuffix("money") })
  }

  private static let quote =
    "“We will rebuild the bridge before the winter comes, whatever it may cost us,” the mayor said."

  /// Ten lines before and behind a quoted sentence: it stands at no edge.
  private func article(_ name: String, around middle: String) -> String {
    let lines = (1...10).map {
      "\(name) has its own line number \(["i", "ii"][$0 % 2])\(name)\($0)w"
    }
    return (lines + [middle] + lines.map { $0 + "z" }).joined(separator: "\n")
  }

  @Test func aQuotedSentenceStays() throws {
    let articles = ["north", "south", "east", "west"].map { article($0, around: Self.quote) }
    #expect(try texts(articles).allSatisfy { $0.contains(Self.quote) })
    // The same place, and no sentence: a label.
    let labelled = ["north", "south", "east"].map { article($0, around: "Advertisement") }
    #expect(try texts(labelled).allSatisfy { !$0.contains("Advertisement") })
  }

  @Test func aFooterOfProseGoes() throws {
    let footer =
      "The Daily Example is published by a trust that belongs to its readers and to nobody else."
    let articles = ["north", "south", "east"].map {
      "\($0) wind\nA short report of \($0) winds and their ways.\n\n\(footer)"
    }
    #expect(try texts(articles).allSatisfy { !$0.contains("trust") })
  }

  @Test func duplicatesKeepTheirProse() throws {
    let article = (0..<4).map { "Sentence \(["one", "two", "three", "four"][$0]) \(Self.quote)" }
      .joined(separator: "\n")
    #expect(try texts(Array(repeating: article, count: 3)) == Array(repeating: article, count: 3))
  }

  @Test func theFirstOneMayStay() throws {
    let pages = ["One.\nsame end", "Two.\nsame end", "Three.\nsame end"]
    #expect(try texts(pages) { $0.keepFirst = true } == ["One.\nsame end", "Two.", "Three."])
  }

  @Test func sharesAreAskedFor() throws {
    let pages = ["One.\nsame", "Two.\nsame", "Three.\nsame"] + (4...9).map { "Text \($0) i\($0)x" }
    #expect(try texts(pages) { $0.minShare = 0.3 }[0] == "One.")
    #expect(try texts(pages) { $0.minShare = 0.4 }[0] == "One.\nsame")
  }

  @Test func paragraphsAndAnnotations() throws {
    let pages = ["One.\n\nsame\nend", "Two.\n\nsame end", "Three.\n\nsame\nend\n\nmore"]
    let documents = try results(pages) {
      $0.unit = .paragraph
      $0.action = .annotate
    }
    #expect(documents.map { $0.annotations(in: .boilerplate).count } == [1, 1, 1])
    #expect(documents[0].annotations(in: .boilerplate).first?.label == "repeated paragraph")
    #expect(try texts(pages) { $0.unit = .paragraph } == ["One.", "Two.", "Three.\n\nmore"])
  }

  @Test func evidenceMergesInAnyOrder() throws {
    let stage = try RepetitionStage(settings: RepetitionStage.Settings())
    let parts = (0..<6).map { index in
      var evidence = RepetitionEvidence()
      var document = Document(
        id: "\(index)", text: Text("Own \(["a", "b", "c"][index % 3])\nsame\n\(index % 2 == 0)"))
      document.order = UInt64(index)
      stage.observe(document, into: &evidence)
      return evidence
    }
    func merged(_ order: [Int]) -> [UInt8] {
      var all = RepetitionEvidence()
      for index in order { all.merge(parts[index]) }
      return all.encoded()
    }
    #expect(merged([0, 1, 2, 3, 4, 5]) == merged([5, 2, 0, 4, 1, 3]))
    #expect(throws: TruncatedEvidence.self) {
      try RepetitionEvidence(encoded: Array(merged([0, 1]).dropLast()))
    }
  }

  @Test func linesWithoutWordsStay() throws {
    #expect(
      try texts(Array(repeating: "***\n\n---\n", count: 5)).allSatisfy { $0 == "***\n\n---\n" })
    #expect(try texts(["", "", ""]) == ["", "", ""])
  }
}
