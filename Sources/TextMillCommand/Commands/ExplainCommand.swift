import ArgumentParser
import TextMill
import TextMillRunner
import TextMillYAML

struct ExplainCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a mistake's code means, and what to do.",
    discussion: """
      The code is the word in brackets behind 'error'. Examples:

        textmill explain unmet-requirement
        textmill explain                     all codes
      """)

  @Argument(help: "A code, such as unknown-setting.", completion: .offering(\.codes))
  var code: String?

  func run(in context: ToolContext) async throws -> ToolExit {
    guard let name = code else {
      list(context)
      return .success
    }
    guard let code = DiagnosticCode(rawValue: name) else {
      let names = DiagnosticCode.allCases.map(\.rawValue)
      let near = Suggestion.nearest(to: name, among: names)
      throw ToolFailure(
        .usage, "there is no code '\(name)'\(near.map { "; did you mean '\($0)'?" } ?? "")",
        "textmill explain lists them")
    }
    show(code, context)
    return .success
  }

  private func list(_ context: ToolContext) {
    let width = DiagnosticCode.allCases.map(\.rawValue.count).max() ?? 0
    for code in DiagnosticCode.allCases {
      let name = context.output.styled(code.rawValue.padding(to: width), .bold)
      context.output.write("\(name)  \(code.explanation.summary)\n")
    }
  }

  private func show(_ code: DiagnosticCode, _ context: ToolContext) {
    let explanation = code.explanation
    let width = min(context.output.width, 100)
    var page = context.output.styled(code.rawValue, .bold) + ": \(explanation.summary)\n\n"
    page += Wrapped(explanation.advice, width: width).text + "\n"
    page += block("wrong", explanation.wrong, context) + block("right", explanation.right, context)
    context.output.write(page)
  }

  private func block(_ title: String, _ lines: String, _ context: ToolContext) -> String {
    if lines.isEmpty { return "" }
    let indented = lines.split(separator: "\n", omittingEmptySubsequences: false).map {
      "  \($0)\n"
    }
    return "\n" + context.output.styled(title, .bold) + "\n" + indented.joined()
  }
}
