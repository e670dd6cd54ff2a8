import TextMill
import TextMillFormats
import TextMillRunner
import TextMillYAML

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A run as a folder that an engine's driver works from.
///
///     job.json     what is run
///     spark.py     the driver, with its modules textmill_*.py
///     bundle/      what every node gets: the program, the definition and the files that it names
struct EngineJob {
  let engine: EngineOptions
  private let plan: Plan
  private let pipeline: PipelineOptions
  private let reading: ReadingOptions
  private let inputs: [String]
  private let names: OutputNames

  /// A run of a plan over inputs, by default those that the definition names.
  ///
  /// - Throws: `ToolFailure` if the engine cannot do what a run on one machine would do.
  init(
    _ plan: Plan, _ pipeline: PipelineOptions, _ reading: ReadingOptions, _ engine: EngineOptions,
    inputs: [String]
  ) throws(ToolFailure) {
    self.engine = engine
    self.plan = plan
    self.pipeline = pipeline
    self.reading = reading
    self.inputs = inputs.isEmpty ? plan.definition.read.files : inputs
    names = OutputNames(plan)
    try checkInputs()
    try checkOutputs()
  }

  private func checkInputs() throws(ToolFailure) {
    if inputs.isEmpty || inputs.contains("-") || reading.filesFrom != nil {
      throw ToolFailure(
        .usage, "an engine finds its inputs: it reads no standard input and no list of files",
        "name files, folders or patterns")
    }
  }

  private func checkOutputs() throws(ToolFailure) {
    do {
      try plan.checkForWorkers()
    } catch {
      throw ToolFailure(.usage, "\(error)", "only a run on one machine does that")
    }
    let written = plan.exports + plan.corpusStages.compactMap { $0.report }
    if let known = plan.destinations.first(where: { !written.contains($0) }) {
      throw ToolFailure(
        .usage, "the report '\(known)' is on what a stage learned before",
        "only a run on one machine writes that")
    }
    if let problem = names.problem(isParquet: engine.parquet) {
      throw ToolFailure(.usage, problem, "give the export another name")
    }
  }

  /// Writes the folder.
  func write(to folder: String) throws(ToolFailure) {
    let bundle = EngineBundle(
      program: try ProgramPath.own(), definition: PipelineName.path(pipeline.pipeline),
      files: pipeline.learned.map(\.value) + plan.files)
    do {
      try bundle.copy(to: folder + "/bundle")
      try put(Array((json(bundle).json + "\n").utf8), folder + "/job.json")
      for (name, bytes) in Self.driver { try put(bytes, folder + "/" + name) }
    } catch {
      throw ToolFailure(.failure, "cannot write \(Visible.line(folder)): \(error)")
    }
  }

  private static let driver = [
    ("spark.py", PackageResources.spark_py),
    ("textmill_input.py", PackageResources.textmill_input_py),
    ("textmill_learning.py", PackageResources.textmill_learning_py),
    ("textmill_worker.py", PackageResources.textmill_worker_py),
  ]

  private func put(_ bytes: [UInt8], _ path: String) throws {
    try FileWriter(path).write(bytes.span)
  }

  private func json(_ bundle: EngineBundle) -> JSONValue {
    let options = reading.options(plan.definition)
    let corpus = plan.corpusStages.map { stage in
      JSONValue.object([
        .init("label", .string(stage.label)), .init("stage", .string(stage.stage)),
        .init("report", stage.report.map { .string(OutputNames.name(of: $0)) } ?? .null),
      ])
    }
    return .object([
      .init("pipeline", .string(plan.definition.name)),
      .init("definition_xxh64", .string(plan.definitionHash)),
      .init("program", .string(EngineBundle.programName)),
      .init("definition", .string(bundle.definitionName)),
      .init("arguments", strings(arguments(bundle))),
      .init("reading", strings(reading.arguments)), .init("inputs", strings(inputs)),
      .init("output", .string(engine.output ?? "")), .init("corpus", .array(corpus)),
      .init("outputs", strings(names.exports)),
      .init("parquet", .bool(engine.parquet)), .init("format", .string(options.format.rawValue)),
      .init("charset", .string(options.charset.name)),
      .init("extensions", strings(InputFormat.knownExtensions)),
    ])
  }

  private func strings(_ values: [String]) -> JSONValue { .array(values.map { .string($0) }) }

  /// What the program must be told besides the definition.
  private func arguments(_ bundle: EngineBundle) -> [String] {
    var words: [String] = []
    for variable in pipeline.filling.variables {
      words += ["--set", "\(variable.name)=\(variable.value)"]
    }
    if let profile = pipeline.filling.profile { words += ["--profile", profile] }
    for reach in pipeline.grant.allowed { words += ["--allow", reach.word] }
    for file in pipeline.learned {
      words += [
        "--learned", "\(file.name)=\(bundle.name(of: file.value, from: bundle.definition))",
      ]
    }
    return words
  }
}
