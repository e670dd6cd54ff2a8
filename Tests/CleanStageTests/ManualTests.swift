import Testing
import TextMill

@testable import CleanStage

@Suite struct ManualTests {
  @Test(arguments: CleanStage.manual.examples.indices)
  func exampleHolds(index: Int) throws {
    let example = CleanStage.manual.examples[index]
    let settings = try #require(Self.settings(example.settings))
    try expectClean(Pair(example.input, example.output)) { $0 = settings }
  }

  @Test func everySettingHasAnExample() {
    let shown = CleanStage.manual.examples.map(\.settings).joined(separator: "\n")
    let defaults = ["entities", "control", "lines"]
    for setting in CleanStage.Settings.declarations where !defaults.contains(setting.name) {
      #expect(shown.contains("\(setting.name):"), "\(setting.name)")
      #expect(setting.help.hasSuffix("."))
    }
  }

  /// Reads `name: value` or `name: [value, value]` as settings.
  private static func settings(_ line: String) -> CleanStage.Settings? {
    let point = SourcePlace.Point(line: 1, column: 1)
    let place = SourcePlace(file: "example", start: point, end: point)
    let parts = line.split(separator: ":").map { String($0.drop { $0 == " " }) }
    var entries: [DefinitionNode.Entry] = []
    if parts.count == 2 {
      let items = parts[1].split { "[], ".contains($0) }
        .map { DefinitionNode(.scalar(.init(String($0), isPlain: true)), at: place) }
      let isList = parts[1].hasPrefix("[")
      let value = isList ? DefinitionNode(.sequence(items), at: place) : items[0]
      entries = [DefinitionNode.Entry(key: parts[0], keyPlace: place, value: value)]
    }
    var decoder = SettingDecoder(owner: "stage 'clean'")
    return CleanStage.Settings.decode(
      DefinitionNode(.mapping(entries), at: place), in: &decoder)
  }
}
