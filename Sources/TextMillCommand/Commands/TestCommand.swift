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

  @Argument(
    help: "Definitions: files, or names that stand for Pipelines/NAME.yaml.",
    completion: .pipeline)
  var pipelines: [String]

  @OptionGroup var filling: FillingOptions

  @Option(help: "Run only the tests whose names contain this text.")
  var filter: String?

  @Option(
    name: .customLong("junit"), help: "Write the results to a file as JUnit XML.",
    completion: .file())
  var junit: String?

  @OptionGroup var grant: GrantOptions

  @Flag(help: "Tell which stages and conditions no test shows at work.")
  var coverage = false

  @Flag(help: "Write expectations into the definitions for tests that have none.")
  var record = false

  func run(in context: ToolContext) async throws -> ToolExit {
    var files = FileClaims()
    files.reads("a definition", pipelines.map(PipelineName.path))
    files.writes("the results", junit, "--junit")
    try files.check()
    var report = JUnitReport()
    var (exit, count) = (ToolExit.success, 0)
    for pipeline in pipelines {
      let path = PipelineName.path(pipeline)
      let file = filling.definition(path, in: context)
      guard let plan = plan(file, context) else {
        exit = .badDefinition
        continue
      }
      var results = TestRunner(plan).run(filter: filter)
      if record { results = try recorded(results, file, context) }
      report.add(path, results)
      context.output.write(TestView(path, results).rendered(for: context.output))
      if coverage {
        let coverage = TestCoverage(plan, results)
        context.output.write(CoverageView(coverage).rendered(for: context.output))
      }
      count += results.count
      if exit == .success, !results.allSatisfy(\.passed) { exit = .failure }
    }
    try write(report)
    if count == 0, exit == .success { throw noTests }
    return exit
  }

  /// The plan of a definition; its mistakes are shown.
  private func plan(_ file: DefinitionFile, _ context: ToolContext) -> Plan? {
    let checked = DefinitionCheck(
      file, context.catalog, allowing: grant.reaches, withTestInputs: true)
    context.log.show(checked.diagnostics, file.sources)
    return checked.plan
  }

  // MARK: Recording

  /// The results after open tests got their expectations; a file is written only when reading and
  /// running it again gives what was recorded.
  private func recorded(
    _ results: [TestResult], _ file: DefinitionFile, _ context: ToolContext
  ) throws -> [TestResult] {
    let open = results.count { $0.isOpen }
    guard open > 0, let source = file.sources.first else { return results }
    if source.name == "-" {
      throw ToolFailure(.usage, "--record needs a file that it can write to")
    }
    let text: String
    do throws(TestNotRecordable) {
      text = try TestRecorder(source).text(recording: results)
    } catch {
      throw ToolFailure(.failure, "\(error)", "\(source.name) stays as it is")
    }
    let again = filling.definition(SourceFile(name: source.name, text: text), in: context)
    let renewed = DefinitionCheck(again, context.catalog, allowing: grant.reaches).plan.map {
      TestRunner($0).run(filter: filter)
    }
    guard let renewed, Self.agree(results, renewed) else {
      throw ToolFailure(
        .failure, "the tests of \(source.name) cannot be recorded: they would not pass",
        "the file stays as it is; write 'expect' by hand where a test has none")
    }
    do throws(FileError) {
      try FileReplacement.write(Array(text.utf8).span, to: source.name)
    } catch {
      throw ToolFailure(.failure, "cannot write the definition: \(error)")
    }
    context.output.write("\(source.name): \(Figures.counted(open, "expectation")) recorded\n")
    return renewed
  }

  /// Whether the open tests pass now, and the others went as before, on the same inputs.
  private static func agree(_ before: [TestResult], _ after: [TestResult]) -> Bool {
    before.count == after.count
      && zip(before, after).allSatisfy { old, new in
        old.test.name == new.test.name && old.test.input == new.test.input
          && new.passed == (old.isOpen || old.passed)
      }
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
