import Foundation
import Testing

/// Rules about who may import what: they keep start-up short and the layers apart.
@Suite struct ArchitectureTests {
  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The Swift files below a folder, by path relative to the package.
  private func sources(below folder: String) throws -> [(path: String, lines: [Substring])] {
    let root = Self.package.appending(path: folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    let sources = try paths.filter { $0.hasSuffix(".swift") }.map { path in
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      return ("\(folder)/\(path)", text.split(separator: "\n"))
    }
    #expect(!sources.isEmpty)
    return sources
  }

  private func imports(_ lines: [Substring]) -> [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index < 2, words.count > index + 1 else {
        return nil
      }
      return String(words[index + 1])
    }
  }

  /// Foundation costs 44 MB and start-up time; where FoundationEssentials is not to be had, it may
  /// stand in for it.
  @Test func foundationIsNotLinked() throws {
    for (path, lines) in try sources(below: "Sources") + sources(below: "Plugins") {
      let text = lines.joined(separator: "\n")
      let guarded =
        "#if canImport(FoundationEssentials)\n  import FoundationEssentials\n#else\n  import Foundation\n#endif"
      let rest = text.replacingOccurrences(of: guarded, with: "")
      #expect(
        !imports(rest.split(separator: "\n")).contains { $0.hasPrefix("Foundation") }, "\(path)")
    }
  }

  @Test func theLowestModulesImportNoFoundationAtAll() throws {
    for (path, lines) in try sources(below: "Sources/TextMill")
      + sources(below: "Sources/TextMillBytes") + sources(below: "Sources/TextMillLanguage")
    {
      #expect(!imports(lines).contains { $0.hasPrefix("Foundation") }, "\(path)")
    }
  }

  @Test func stagesUseOnlyWhatOthersCanUse() throws {
    let allowed: Set = [
      "TextMill", "TextMillBytes", "TextMillLanguage", "TextMillPrograms", "TextMillHTTP",
      "TextMillSQLite",
      "Synchronization",
      // Weights as bytes; a stage elsewhere can have such a target of its own.
      "CNameModel", "CPageModel", "CTailModel",
    ]
    for (path, lines) in try sources(below: "Plugins") {
      #expect(Set(imports(lines)).subtracting(allowed) == [], "\(path)")
      // What a stage shows to the trainer of its own weights is another matter.
      let opened = lines.filter { $0.contains("@testable") || $0.contains("@_spi") }
      #expect(!opened.contains { $0.contains("import") }, "\(path)")
    }
  }

  /// A stage that can run programs says so in its manual, so that nobody runs it unasked.
  @Test func stagesThatRunProgramsSaySo() throws {
    var stages: [String: (runs: Bool, says: Bool)] = [:]
    for (path, lines) in try sources(below: "Plugins") {
      let stage = String(path.split(separator: "/")[1])
      let known = stages[stage, default: (false, false)]
      stages[stage] = (
        known.runs || imports(lines).contains("TextMillPrograms"),
        known.says || lines.contains { $0.contains("reaches: [.programs]") }
      )
    }
    #expect(stages.filter { $0.value.runs }.map(\.key) == ["ExecStage"])
    for (stage, found) in stages { #expect(found.runs == found.says, "\(stage)") }
  }

  /// The same of stages that talk to hosts.
  @Test func stagesThatTalkToHostsSaySo() throws {
    var (asking, saying): (Set<String>, Set<String>) = ([], [])
    for (path, lines) in try sources(below: "Plugins") {
      let stage = String(path.split(separator: "/")[1])
      if imports(lines).contains("TextMillHTTP") { asking.insert(stage) }
      if lines.contains(where: { $0.contains("reaches: [.network]") }) { saying.insert(stage) }
    }
    #expect(asking == ["LLMStage"])
    #expect(saying == asking)
  }

  @Test func nothingBelowTheListOfStagesNamesAStage() throws {
    let stages = try FileManager.default.contentsOfDirectory(
      atPath: Self.package.appending(path: "Plugins").path)
    for module in [
      "TextMillPrograms", "TextMill", "TextMillLanguage", "TextMillYAML", "TextMillFormats",
      "TextMillRunner",
      "TextMillCommand",
    ] {
      for (path, lines) in try sources(below: "Sources/\(module)") {
        let code = lines.filter { !$0.contains("///") && !$0.contains("//") }
        for stage in stages { #expect(!code.contains { $0.contains(stage) }, "\(path)") }
      }
    }
  }
}
