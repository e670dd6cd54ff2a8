import Testing
import TextMill
import TextMillLanguage
import TextMillTesting

@testable import StatsStage

@Suite struct StatsStageTests {
  @Test func conforms() async {
    let failures = await StageConformance(StatsStage.self).failures
    #expect(failures == [])
  }

  @Test func documentsGetTheirMeasures() throws {
    var settings = StatsStage.Settings()
    settings.set = [
      "n": try MeasureExpression("words"), "share": try MeasureExpression("words / 8"),
      "long": try MeasureExpression("words > 2"), "lang": try MeasureExpression("language"),
    ]
    let stage = try StatsStage(settings: settings)
    #expect(!stage.needsEvidence)
    var document = Document(id: "a", text: "one two three")
    document.metadata["language"] = "en"
    stage.process(&document, given: stage.conclude(StatsEvidence()))
    #expect(document.metadata["n"] == .integer(3))
    #expect(document.metadata["share"] == .double(0.375))
    #expect(document.metadata["long"] == .bool(true))
    #expect(document.metadata["lang"] == "en")
  }

  @Test func settingsAreChecked() throws {
    #expect(throws: SettingError.self) { try StatsStage(settings: StatsStage.Settings()) }
    var settings = StatsStage.Settings()
    settings.report = "-"
    #expect(throws: SettingError.self) { try StatsStage(settings: settings) }
    settings.report = "r.json"
    settings.measures = [try MeasureExpression("id")]
    let error = #expect(throws: SettingError.self) { try StatsStage(settings: settings) }
    #expect(error?.setting == "measures.0")
    settings.measures = [try MeasureExpression("metadata.year"), try MeasureExpression("words")]
    #expect(try StatsStage(settings: settings).needsEvidence)
  }

  @Test func layersThatAreCountedMustBeThere() throws {
    var settings = StatsStage.Settings()
    settings.set = ["people": try MeasureExpression("entities.person.count")]
    #expect(try StatsStage(settings: settings).requires == [.layer(.entities)])
  }

  // MARK: The report

  private func stage() throws -> StatsStage {
    var settings = StatsStage.Settings()
    settings.report = "r.json"
    settings.measures = [try MeasureExpression("words"), try MeasureExpression("metadata.year")]
    settings.top = 3
    return try StatsStage(settings: settings)
  }

  private func corpus(_ count: Int) throws -> [Document] {
    try (0..<count).map { number in
      let words = (0..<number % 50 + 1).map { "w\(($0 * $0 + number) % 300)" }
      var document = Document(
        id: "d\(number)", text: Text("The footer. " + words.joined(separator: " ") + " ÉTÉ"))
      document.metadata["language"] = number % 3 == 0 ? "de" : "en"
      if number % 2 == 0 { document.metadata["year"] = .integer(number) }
      if number % 10 < 2 {
        document.metadata["duplicates"] = .object([
          .init("cluster", 1), .init("size", .integer(2)), .init("kept", .bool(number % 10 == 0)),
        ])
      }
      if number % 4 == 0 {
        document.remove(0..<11, because: "footer")
        try document.applyEdits()
      }
      return document
    }
  }

  @Test func theReportCounts() throws {
    let (stage, documents) = (try stage(), try corpus(1000))
    var evidence = StatsEvidence()
    for document in documents { stage.observe(document, into: &evidence) }
    let report = stage.conclude(evidence).json
    #expect(report["documents"] == 1000)
    let words = documents.map { $0.text.words.reduce(0) { count, _ in count + 1 } }
    #expect(report["words"] == .integer(words.reduce(0, +)))
    let measured = report["measures"]?["words"]
    #expect(measured?["min"] == .integer(words.min() ?? 0))
    #expect(measured?["max"] == .integer(words.max() ?? 0))
    let mean = Double(words.reduce(0, +)) / 1000
    #expect(abs((measured?["mean"]?.double ?? 0) - mean) < 1e-5)
    #expect(report["measures"]?["metadata.year"]?["missing"] == 500)
    #expect(
      report["languages"]?.json
        == #"[{"language":"en","documents":666},{"language":"de","documents":334}]"#)
    #expect(
      report["removed"]?["by_reason"]?.json
        == #"[{"stage":"","reason":"footer","passages":250,"characters":2750}]"#)
    #expect(report["removed"]?["top"]?.json == #"[{"text":"The footer.","count":250}]"#)
    #expect(report["duplicates"]?.json == #"{"documents":200,"clusters":100,"largest":2}"#)
  }

  @Test func theMostFrequentTermsAreFound() throws {
    let (stage, documents) = (try stage(), try corpus(1000))
    var evidence = StatsEvidence()
    for document in documents { stage.observe(document, into: &evidence) }
    let terms = try #require(stage.conclude(evidence).json["terms"]?["top"])
    guard case .array(let top) = terms else { return #expect(terms == .array([])) }
    #expect(top.count == 3)
    #expect(top[0].json == #"{"term":"été","count":1000}"#)
    #expect(Set(top[1...2].compactMap { $0["term"]?.string }) == ["the", "footer"])
    #expect(top[1]["count"] == 750)
  }

  @Test func theVocabularyGrows() throws {
    let (stage, documents) = (try stage(), try corpus(1000))
    var evidence = StatsEvidence()
    for document in documents { stage.observe(document, into: &evidence) }
    let parts = evidence.growth.parts
    #expect(parts[0].documents == 1000)
    #expect(abs(parts[0].distinct.estimate - 303) < 303 * 4 * DistinctCount.error)
    #expect((430...570).contains(parts[1].documents))
    for level in 1..<parts.count {
      #expect(parts[level].documents <= parts[level - 1].documents)
      #expect(parts[level].words <= parts[level - 1].words)
    }
  }

  /// In any parts and any order the evidence is the same, to the byte.
  @Test(arguments: 0..<12)
  func evidenceAddsUp(seed: Int) throws {
    let (stage, documents) = (try stage(), try corpus(400))
    var whole = StatsEvidence()
    for document in documents { stage.observe(document, into: &whole) }
    var state = UInt64(seed) &+ 99
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var parts = (0..<next(9) + 1).map { _ in StatsEvidence() }
    for document in documents.shuffled() {
      stage.observe(document, into: &parts[next(parts.count)])
    }
    while parts.count > 1 {
      let other = parts.remove(at: next(parts.count))
      let target = next(parts.count)
      if next(2) == 0 {
        parts[target].merge(try StatsEvidence(encoded: other.encoded()))
      } else {
        var sum = other
        sum.merge(parts[target])
        parts[target] = sum
      }
    }
    #expect(parts[0].encoded() == whole.encoded())
    #expect(stage.report(stage.conclude(parts[0])) == stage.report(stage.conclude(whole)))
  }
}
