import TextMill
import TextMillRunner
import TextMillYAML

/// How a definition's tests went: what failed in full, the rest as a count.
struct TestView {
  private let path: String
  private let results: [TestResult]

  init(_ path: String, _ results: [TestResult]) {
    self.path = path
    self.results = results
  }

  func rendered(for terminal: Terminal) -> String {
    results.filter { !$0.passed }.map { failed($0, terminal) }.joined() + summary(terminal)
  }

  private func failed(_ result: TestResult, _ terminal: Terminal) -> String {
    let title =
      terminal.styled("failed", .red) + ": "
      + terminal.styled(Visible.line(result.test.name), .bold) + "\n"
    return title + result.failures.map { shown($0, terminal) }.joined() + "\n"
  }

  private func shown(_ failure: TestFailure, _ terminal: Terminal) -> String {
    let place = failure.place
    let start = terminal.styled(
      "\(place.file):\(place.start.line):\(place.start.column)", .blue)
    return "  \(start): \(Visible.line(failure.message, atMost: 400))\n"
      + DiffView(failure.lines).rendered(for: terminal, indent: "    ")
  }

  private func summary(_ terminal: Terminal) -> String {
    if results.isEmpty { return "\(path): no tests\n" }
    let failed = results.count { !$0.passed }
    var parts: [String] = []
    if failed < results.count { parts.append("\(Figures.grouped(results.count - failed)) passed") }
    if failed > 0 { parts.append(terminal.styled("\(Figures.grouped(failed)) failed", .red)) }
    return "\(path): \(parts.joined(separator: ", "))\n"
  }
}
