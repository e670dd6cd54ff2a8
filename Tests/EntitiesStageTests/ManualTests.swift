import Testing
import TextMill

@testable import EntitiesStage

@Suite struct ManualTests {
  static let plain = EntitiesStage.manual.examples.filter { $0.settings.isEmpty }

  @Test(arguments: plain.indices)
  func examplesHold(_ index: Int) throws {
    let example = Self.plain[index]
    let expected = try #require(example.marks).map { "\($0)" }
    #expect(try tags(example.input) == expected, "example of line \(example.line)")
  }

  @Test func hasEnoughOfEverything() {
    #expect(EntitiesStage.manual.examples.count >= 10)
    #expect(EntitiesStage.manual.provides == [.layer(.entities)])
    #expect(!EntitiesStage.manual.usages.isEmpty)
  }
}
