import Testing
import TextMill

@testable import EntitiesStage

@Suite struct SettingTests {
  @Test func onlyWantedTypes() throws {
    let text = "Barack Obama flew to Japan on Monday."
    #expect(try tags(text, types: [.place]) == ["Japan (place)"])
    #expect(try tags(text, types: []) == [])
  }

  @Test func ownNamesComeFirst() throws {
    let lists = [
      "organization": ["Japan", "blue harvest", "blue"], "event": ["Lot 7", "C++ Day"],
    ]
    let text = "Blue blue harvest of Japan at Lot 7 on C++ Day, blue."
    #expect(
      try tags(text, gazetteers: lists) == [
        "blue harvest (organization)", "Japan (organization)", "Lot 7 (event)", "C++ Day (event)",
        "blue (organization)",
      ])
  }

  @Test func ownNamesCutOthers() throws {
    let found = try tags("He joined the Bank of Japan Group.", gazetteers: ["event": ["of Japan"]])
    #expect(found.contains("of Japan (event)"))
  }

  @Test func unknownTypesAreSuggested() {
    let error = #expect(throws: SettingError.self) {
      _ = try tags("x", gazetteers: ["organisation": ["X"]])
    }
    #expect(error?.setting == "gazetteers")
    #expect(error?.hint == "did you mean 'organization'?")
  }

  @Test(arguments: ["", " ", "a b c d e f g h i j k l"])
  func phrasesNeedWords(_ phrase: String) {
    #expect(throws: SettingError.self) { _ = try tags("x", gazetteers: ["person": [phrase]]) }
  }

  @Test func manyNames() throws {
    let names = (0..<20_000).map { "Name \($0) Of Mine" }
    #expect(
      try tags("see Name 19999 Of Mine", gazetteers: ["place": names]) == [
        "Name 19999 Of Mine (place)"
      ])
  }
}
