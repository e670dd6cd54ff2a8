import ArgumentParser
import TextMill
import TextMillFormats
import TextMillRunner
import TextMillYAML

struct TestCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the tests that stand in definitions.",
    discussion: TestManual.text)

  @Argument(help: "Definitions: files, or names that stand for Pipelines/NAME.yaml.")
  var pipelines: [String]

  @Option(name: .customLong("set"), help: "Give a variable of the definitions a value.")
  var variables: [VariableAssignment] = []

  @Option(help: "Run only the tests whose names contain this text.")
  var filter: String?

  @Option(name: .customLong("junit"), help: "Write the results to a file as JUnit XML.")
  var junit: String?

  func run(in context: ToolContext) async throws -> ToolExit {
    var report = JUnitReport()
    var (exit, count) = (ToolExit.success, 0)
    for pipeline in pipelines {
      let path = PipelineName.path(pipeline)
      guard let plan = plan(path, context) else {
        exit = .badDefinition
        continue
      }
      let results = TestRunner(plan).run(filter: filter)
      report.add(path, results)
      context.output.write(TestView(path, results).rendered(for: context.output))
      count += results.count
      if exit == .success, !results.allSatisfy(\.passed) { exit = .failure }
    }
    try write(report)
    if count == 0, exit == .success { throw noTests }
    return exit
  }

  /// The plan of a definition; its mistakes are shown.
  private func plan(_ path: String, _ context: ToolContext) -> Plan? {
    let file = DefinitionFile(
      path: path, variables: variables.dictionary, environment: context.environment)
    let checked = DefinitionCheck(file, context.catalog)
    if !checked.diagnostics.isEmpty {
      let renderer = DiagnosticRenderer(files: file.sources, usesColor: context.error.usesColor)
      context.error.write(renderer.render(checked.diagnostics))
    }
    return checked.plan
  }

  private func write(_ report: JUnitReport) throws {
    guard let junit else { return }
    do throws(FileError) {
      try FileWriter(junit).write(Array(report.xml.utf8).span)
    } catch {
      throw ToolFailure(.failure, "cannot write the results: \(error)")
    }
  }

  private var noTests: ToolFailure {
    guard let filter else {
      return ToolFailure(
        .failure, "there are no tests",
        "they stand under 'tests:' in a definition; textmill test --help shows how")
    }
    return ToolFailure(.failure, "no test's name contains '\(filter)'")
  }
}
