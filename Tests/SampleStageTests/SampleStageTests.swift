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
        stage.process(&document)
        return document.fate == .kept
      })
  }
}
