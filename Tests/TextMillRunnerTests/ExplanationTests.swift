import ShippedStages
import Testing
import TextMill
import TextMillRunner
import TextMillYAML

/// That what `explain` shows as wrong is wrong in that way, and what it shows as right is right.
@Suite struct ExplanationTests {
  private func codes(of definition: String) -> [DiagnosticCode] {
    let source = SourceFile(name: "p.yaml", bytes: Array((definition + "\n").utf8))
    let check = DefinitionCheck(DefinitionFile(source: source), StageCatalog(shippedStages))
    return check.diagnostics.map(\.code)
  }

  @Test(arguments: DiagnosticCode.allCases)
  func examplesAreWhatTheySay(code: DiagnosticCode) {
    let explanation = code.explanation
    #expect(explanation.summary.hasSuffix(".") && !explanation.summary.contains("\n"))
    #expect(explanation.advice.hasSuffix("."))
    #expect(explanation.wrong.isEmpty == explanation.right.isEmpty)
    guard !explanation.wrong.isEmpty else { return }
    #expect(Set(codes(of: explanation.wrong)) == [code])
    #expect(codes(of: explanation.right) == [])
  }

  /// Only mistakes that a few lines cannot show go without an example.
  @Test func mostHaveAnExample() {
    let without = DiagnosticCode.allCases.filter { $0.explanation.wrong.isEmpty }
    #expect(
      Set(without) == [
        .notText, .unreadable, .aliasBomb, .tooDeep, .badInclude, .unsupportedStage,
        .badTestInput, .notAllowed, .unknownProfile,
      ])
  }
}
