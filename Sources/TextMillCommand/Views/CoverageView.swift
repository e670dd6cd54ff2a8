import TextMillRunner
import TextMillYAML

/// What a definition's tests do not show.
struct CoverageView {
  private let coverage: TestCoverage

  init(_ coverage: TestCoverage) {
    self.coverage = coverage
  }

  func rendered(for terminal: Terminal) -> String {
    let open = coverage.stages.filter { !$0.gaps.isEmpty }
    let covered = coverage.stages.count - open.count
    return "  \(covered) of \(Figures.counted(coverage.stages.count, "stage")) covered\n"
      + open.map { stage in
        stage.gaps.map { "  \(terminal.styled(stage.label, .yellow)): \($0)\n" }.joined()
      }.joined()
  }
}
