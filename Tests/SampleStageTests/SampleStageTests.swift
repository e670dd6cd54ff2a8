import Testing
import TextMill
import TextMillTesting

@testable import SampleStage

@Suite struct SampleStageTests {
  @Test func conforms() async {
    let failures = await StageConformance(SampleStage.self).failures
    #expect(failures == [])
  }

  @Test(arguments: [0.01, 0.1, 0.5, 0.9])
  func aboutAShareStays(_ share: Double) throws {
    let count = try kept(20_000, share).count
    #expect(abs(Double(count) / 20_000 - share) < 0.012)
  }

  @Test func allOrNoneStay() throws {
    #expect(try kept(100, 1).count == 100)
    #expect(try kept(100, 0).isEmpty)
  }

  @Test func largerSharesKeepTheSameOnes() throws {
    let (small, large) = (try kept(2000, 0.1), try kept(2000, 0.3))
    #expect(small.isSubset(of: large))
    #expect(try kept(2000, 0.1) == small)
    #expect(try kept(2000, 0.1, seed: 2) != small)
    // Earlier documents don't matter.
    #expect(try kept(1000, 0.1) == small.filter { $0 < 1000 })
  }

  @Test func groupsStayTogether() throws {
    let sites = try kept(2000, 0.3, by: "site").map { $0 % 50 }
    for site in Set(sites) { #expect(sites.count { $0 == site } == 40) }
    #expect((5...25).contains(Set(sites).count))
  }

  @Test(arguments: [0, 1, 7, 500, 2000, 3000])
  func anExactNumberStays(_ count: Int) throws {
    var settings = SampleStage.Settings()
    settings.count = count
    let stage = try SampleStage(settings: settings)
    let documents = (0..<2000).map { Document(id: "d\($0)", text: "x") }
    var parts = (0..<7).map { _ in LeastNumbers() }
    for (number, document) in documents.enumerated() {
      stage.observe(document, into: &parts[number * number % 7])
    }
    var all = LeastNumbers()
    for part in parts.reversed() { all.merge(try LeastNumbers(encoded: part.encoded())) }
    let least = stage.conclude(all)
    let kept = documents.indices.filter { index in
      var document = documents[index]
      stage.process(&document, given: least)
      return document.fate == .kept
    }
    #expect(kept.count == min(count, 2000))
    // They are those that a share keeps, too.
    let few = try self.kept(2000, Double(count) / 2000)
    #expect(few.symmetricDifference(kept).count < 100)
  }

  @Test func numbersAreChecked() {
    var settings = SampleStage.Settings()
    settings.count = -1
    #expect(throws: SettingError.self) { try SampleStage(settings: settings) }
    (settings.count, settings.by) = (5, "site")
    #expect(throws: SettingError.self) { try SampleStage(settings: settings) }
  }

  @Test func aShareNeedsNoPass() throws {
    var settings = SampleStage.Settings()
    #expect(try !SampleStage(settings: settings).needsEvidence)
    settings.count = 5
    #expect(try SampleStage(settings: settings).needsEvidence)
  }

  private func kept(
    _ count: Int, _ share: Double, seed: Int = 1, by key: String? = nil
  ) throws -> Set<Int> {
    var settings = SampleStage.Settings()
    (settings.share, settings.seed, settings.by) = (share, seed, key)
    let stage = try SampleStage(settings: settings)
    return Set(
      (0..<count).filter { number in
        var metadata = Metadata()
        metadata["site"] = .integer(number % 50)
        var document = Document(id: "d\(number)", text: Text("x"), metadata: metadata)
        stage.process(&document, given: [])
        return document.fate == .kept
      })
  }
}
