import Testing
import TextMill
import TextMillTesting

@testable import SplitStage

@Suite struct SplitStageTests {
  @Test func conforms() async {
    let failures = await StageConformance(SplitStage.self).failures
    #expect(failures == [])
  }

  @Test func partsHaveTheirShares() throws {
    let parts = try split(20_000)
    for (name, share) in ["train": 0.8, "validation": 0.1, "test": 0.1] {
      #expect(abs(Double(parts.count { $0 == name }) / 20_000 - share) < 0.012)
    }
  }

  @Test func aNegativeShareIsNamed() throws {
    var settings = SplitStage.Settings()
    settings.parts = ["a": -1, "b": 2]
    let error = #expect(throws: SettingError.self) { try SplitStage(settings: settings) }
    #expect(error?.message == "the share of 'a' is -1.0")
  }

  @Test func growthChangesNothing() throws {
    #expect(try split(500) == Array(try split(1000).prefix(500)))
    #expect(try split(500) { $0.seed = 2 } != split(500))
  }

  @Test func groupsComeIntoOnePart() throws {
    let parts = try split(2000) { $0.by = "site" }
    for site in 0..<50 {
      #expect(Set(stride(from: site, to: 2000, by: 50).map { parts[$0] }).count == 1)
    }
    #expect(Set(parts).count > 1)
  }

  @Test func emptyPartsStayEmpty() throws {
    let parts = try split(500) { $0.parts = ["a": 0, "b": 1, "c": 0] }
    #expect(Set(parts) == ["b"])
  }

  @Test(arguments: [["a": 0.5], ["a": 0.5, "b": 0.6], ["a": 1.5, "b": -0.5], [:]])
  func sharesAreOneTogether(_ parts: [String: Double]) {
    let error = #expect(throws: SettingError.self) { try split(1) { $0.parts = parts } }
    #expect(error?.setting == "parts")
  }

  private func split(
    _ count: Int, _ change: (inout SplitStage.Settings) -> Void = { _ in }
  ) throws -> [String] {
    var settings = SplitStage.Settings()
    change(&settings)
    let stage = try SplitStage(settings: settings)
    return (0..<count).map { number in
      var metadata = Metadata()
      metadata["site"] = .string("s\(number % 50)")
      var document = Document(id: "d\(number)", text: Text("x"), metadata: metadata)
      stage.process(&document)
      return document.metadata["split"]?.string ?? ""
    }
  }
}
