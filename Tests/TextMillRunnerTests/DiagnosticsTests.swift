import Foundation
import ShippedStages
import Testing
import TextMill
import TextMillRunner
import TextMillYAML

/// Broken definitions and what a person is told about each.
///
/// `Diagnostics/NAME.yaml` is the definition, `NAME.txt` what `check` prints. After a change that
/// is meant, run the tests with RECORD=1 in the environment, and read the difference.
@Suite struct DiagnosticsTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Diagnostics")

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()

  @Test func thereAreMany() {
    #expect(Self.names.count >= 100)
  }

  @Test(arguments: names)
  func mistakesAreTold(name: String) throws {
    let expectation = Self.folder.appending(path: "\(name).txt")
    let told = try Self.told(name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try told.write(to: expectation, atomically: true, encoding: .utf8)
    }
    let expected = try? String(contentsOf: expectation, encoding: .utf8)
    #expect(told == expected)
    #expect(!told.isEmpty)
  }

  /// What a person reads, with names relative to the folder.
  private static func told(_ name: String) throws -> String {
    let bytes = try Data(contentsOf: folder.appending(path: "\(name).yaml"))
    let file = DefinitionFile(source: SourceFile(name: "\(name).yaml", bytes: Array(bytes)))
    // What the stages that reach outside say about their settings is seen only when they may.
    let allowed: Set<Reach> = name.hasPrefix("not-allowed") ? [] : Reach.all
    let check = DefinitionCheck(
      file, StageCatalog(shippedStages), allowing: allowed, withTestInputs: true)
    let isBroken = check.diagnostics.contains { $0.severity == .error }
    #expect((check.plan == nil) == isBroken)
    return DiagnosticRenderer(files: file.sources, usesColor: false).render(check.diagnostics)
  }
}
