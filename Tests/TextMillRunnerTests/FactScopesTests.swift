import ShippedStages
import Testing
import TextMill
import TextMillRunner
import TextMillYAML

/// What is there behind switches and tees: proved before anything is read.
@Suite struct FactScopesTests {
  private func codes(_ stages: String) -> [String] {
    let text = "stages:\n" + stages
    let file = DefinitionFile(source: SourceFile(name: "t.yaml", text: text))
    return DefinitionCheck(file, StageCatalog(shippedStages)).diagnostics.map { $0.code.rawValue }
  }

  private let needy = "  - filter: entities.count > 2\n"

  @Test func whatEveryCaseMakesIsThere() {
    let every = """
        - switch:
            - { when: words < 9, stages: [entities] }
            - { when: words < 99, stages: [clean, entities] }
            - { stages: [entities, clean] }

      """
    #expect(codes(every + needy) == [])
  }

  @Test(arguments: [
    "{ when: words < 9, stages: [entities] }",
    "{ when: words < 9, stages: [entities] }, { stages: [] }",
    "{ when: words < 9, stages: [] }, { stages: [entities] }",
    "{ when: words < 9, stages: [entities] }, { stages: [clean] }",
  ])
  func whatSomeCasesMakeIsNot(cases: String) {
    #expect(codes("  - switch: [\(cases)]\n" + needy) == ["unmet-requirement"])
  }

  @Test func aCaseHasWhatWasThereBeforeAndMakesItself() {
    let inside = """
        - entities
        - switch:
            - { when: entities.count > 1, stages: [filter: entities.count > 2] }
            - { stages: [clean, filter: entities.count > 3] }

      """
    #expect(codes(inside + needy) == [])
    #expect(codes("  - switch: [{ stages: [entities, filter: entities.count > 1] }]\n") == [])
  }

  @Test func whatABranchMakesStaysThere() {
    let tee = "  - tee: [entities, filter: entities.count > 2, export: a.jsonl]\n"
    #expect(codes(tee + "  - export: b.jsonl\n") == [])
    #expect(codes(tee + needy + "  - export: b.jsonl\n") == ["unmet-requirement"])
  }

  @Test func switchesNest() {
    func nested(_ inner: String) -> String {
      "  - switch: [{ when: words < 9, stages: [entities] }, { stages: [switch: [\(inner)]] }]\n"
    }
    #expect(
      codes(nested("{ when: words < 99, stages: [entities] }, { stages: [entities] }") + needy)
        == [])
    #expect(
      codes(nested("{ when: words < 99, stages: [entities] }, { stages: [] }") + needy)
        == ["unmet-requirement"])
  }
}
