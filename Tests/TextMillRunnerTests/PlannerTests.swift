import Foundation
import ShippedStages
import Testing
import TextMill
import TextMillRunner
import TextMillYAML

@Suite struct PlannerTests {
  /// A stage that this version's runner cannot run.
  private struct CountingStage: CorpusStage {
    struct Evidence: CorpusEvidence {
      var count = 0

      mutating func merge(_ other: Evidence) { count += other.count }
      func encoded() -> [UInt8] { Array("\(count)".utf8) }
      init() {}
      init(encoded bytes: [UInt8]) { count = Int(String(decoding: bytes, as: UTF8.self)) ?? 0 }
    }

    static let manual = StageManual(name: "counting", summary: "Count.", usages: ["counting"])

    init(settings: NoSettings) {}
    func observe(_ document: borrowing Document, into evidence: inout Evidence) {
      evidence.count += 1
    }
    func conclude(_ evidence: Evidence) -> Int { evidence.count }
    func process(_ document: inout Document, given conclusion: Int) {}
  }

  /// A stage of no kind that there is.
  private struct IdleStage: Stage {
    static let manual = StageManual(name: "idle", summary: "Do nothing.", usages: ["idle"])

    init(settings: NoSettings) {}
  }

  private func check(_ text: String, _ more: [any Stage.Type] = []) -> DefinitionCheck {
    DefinitionCheck(
      DefinitionFile(source: SourceFile(name: "t.yaml", text: text)),
      StageCatalog(shippedStages + more))
  }

  @Test func stagesThatCannotRunAreSaidSo() {
    let result = check("stages: [counting, idle]", [CountingStage.self, IdleStage.self])
    #expect(result.plan == nil)
    #expect(result.diagnostics.map(\.code) == [.unsupportedStage])
  }

  /// A stage that reaches outside as soon as it is made.
  private struct ReachingStage: DocumentStage {
    static let manual = StageManual(
      name: "reaching", summary: "Reach.", usages: ["reaching"], reaches: [.programs])

    init(settings: NoSettings) { Issue.record("it was made without leave") }
    func process(_ document: inout Document) {}
  }

  @Test func aStageIsNotMadeBeforeItMayReachOutside() {
    let result = check("stages: [clean, reaching]", [ReachingStage.self])
    #expect(result.plan == nil)
    #expect(result.diagnostics.map(\.code) == [.notAllowed])
    #expect(result.diagnostics.first?.place?.start == SourcePlace.Point(line: 1, column: 17))
  }

  @Test func aPlanSaysWhatItRuns() throws {
    let file = DefinitionFile(
      source: SourceFile(name: "t.yaml", text: "stages: [exec: [cat, -u], { exec: sed }]"))
    let check = DefinitionCheck(file, StageCatalog(shippedStages), allowing: [.programs])
    let programs = try #require(check.plan).programs
    #expect(programs.map(\.label) == ["exec", "exec-2"])
    #expect(programs.map(\.words) == [["cat", "-u"], ["sed"]])
  }

  @Test func aStageOfOnesOwnReplacesOneOfItsName() throws {
    struct CleanStage: DocumentStage {
      static let manual = StageManual(name: "clean", summary: "Nothing.", usages: ["clean"])
      init(settings: NoSettings) {}
      func process(_ document: inout Document) { document.drop(because: "mine") }
    }
    let plan = try #require(check("stages: [clean]", [CleanStage.self]).plan)
    let steps = Trial(plan).run(Document(id: "x", text: "y"))
    #expect(steps.map(\.outcome) == [.dropped("mine")])
  }

  @Test func labelsAreNumberedFromTheSecondOn() throws {
    let plan = try #require(
      check("stages: [clean, clean, { clean: , label: last }, clean]").plan)
    #expect(plan.labels == ["clean", "clean-2", "last", "clean-3"])
  }

  @Test func requirementsAreMetByEarlierStages() {
    #expect(check("stages: [entities, { filter: entities.count > 1 }]").diagnostics == [])
    #expect(
      check("stages: [{ clean: , when: entities.count > 1 }]").diagnostics.map(\.code)
        == [.unmetRequirement])
  }

  @Test func oneVariableAloneHasItsValuesType() {
    let text = "vars: { n: 3 }\nstages: [{ summarize: { sentences: \"${n}\" } }]"
    #expect(check(text).diagnostics == [])
    #expect(
      check("stages: [{ summarize: { sentences: \"3\" } }]").diagnostics.map(\.code) == [.wrongType]
    )
  }

  @Test func includedStagesStandInPlace() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(
      at: folder.appending(path: "parts"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func write(_ name: String, _ text: String) throws {
      try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }
    try write("main.yaml", "stages: [clean, { include: parts/middle.yaml }, summarize]")
    try write(
      "parts/middle.yaml",
      "vars: { n: 2 }\nstages: [{ include: inner.yaml }, { filter: 'words > ${n}' }]")
    try write("parts/inner.yaml", "stages: [boilerplate, { sumarize: }]")
    let file = DefinitionFile(path: folder.appending(path: "main.yaml").path)
    #expect(
      file.definition?.stages.map(\.stage) == [
        "clean", "boilerplate", "sumarize", "filter", "summarize",
      ])
    let diagnostics = DefinitionCheck(file, StageCatalog(shippedStages)).diagnostics
    #expect(diagnostics.first?.place?.file.hasSuffix("parts/inner.yaml") == true)
    #expect(
      DiagnosticRenderer(files: file.sources, usesColor: false).render(diagnostics).contains(
        "^^^^^^^^"))
    try write("parts/inner.yaml", "stages: [{ include: ../main.yaml }]")
    let cycle = DefinitionFile(path: folder.appending(path: "main.yaml").path)
    #expect(cycle.diagnostics.map(\.code) == [.badInclude])
    #expect(cycle.diagnostics.first?.message.contains("includes itself") == true)
  }
}
