import Foundation
import ShippedStages
import Testing
import TextMill
import TextMillTesting

@Suite struct ShippedStagesTests {
  static let names = shippedStages.map { stage in stage.manual.name }

  /// Those that this build can build: some need a package trait.
  static let ready = names.filter { name in
    switch name {
    #if !HTTP
      case "llm": false
    #endif
    #if !SQLite
      case "sqlite": false
    #endif
    default: true
    }
  }

  @Test(arguments: ready)
  func everyStageConforms(name: String) async throws {
    let stage = try #require(shippedStages.first { stage in stage.manual.name == name })
    let failures = await StageConformance(stage).failures
    #expect(failures == [])
  }

  @Test func everyFolderInPluginsIsListed() throws {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: package.appending(path: "Plugins").path)
    let types = shippedStages.map { stage in "\(stage)" }
    for folder in folders where !folder.hasPrefix(".") {
      #expect(
        types.contains(folder), "add \"\(folder)\" to the list of stages in Package.swift")
    }
    #expect(Set(Self.names).count == Self.names.count, "two stages have one name")
  }
}
