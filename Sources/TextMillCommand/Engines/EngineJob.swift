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
///     spark.py     the driver
///     bundle/      what every node gets: the program, the definition and the files that it names
struct EngineJob {
  let engine: EngineOptions
  private let plan: Plan
  private let pipeline: PipelineOptions
  private let reading: ReadingOptions
  private let inputs: [String]

  /// A run of a plan over inputs, by default those that the definition names.
  init(
    _ plan: Plan, _ pipeline: PipelineOptions, _ reading: ReadingOptions, _ engine: EngineOptions,
    inputs: [String]
  ) {
    self.engine = engine
    self.plan = plan
    self.pipeline = pipeline
    self.reading = reading
    self.inputs = inputs.isEmpty ? plan.definition.read.files : inputs
  }

  /// Writes the folder.
  func write(to folder: String) throws(ToolFailure) {
    let bundle = EngineBundle(
      program: try ProgramPath.own(), definition: PipelineName.path(pipeline.pipeline),
      files: pipeline.learned.map(\.value) + plan.files)
    do {
      try bundle.copy(to: folder + "/bundle")
      try put(Array((json(bundle).json + "\n").utf8), folder + "/job.json")
      try put(PackageResources.spark_py, folder + "/spark.py")
    } catch {
      throw ToolFailure(.failure, "cannot write \(Visible.line(folder)): \(error)")
    }
  }

  private func put(_ bytes: [UInt8], _ path: String) throws {
    try FileWriter(path).write(bytes.span)
  }

  private func json(_ bundle: EngineBundle) -> JSONValue {
    let options = reading.options(plan.definition)
    let corpus = plan.corpusStages.map { stage in
      JSONValue.object([
        .init("label", .string(stage.label)), .init("stage", .string(stage.stage)),
      ])
    }
    return .object([
      .init("pipeline", .string(plan.definition.name)),
      .init("definition_xxh64", .string(plan.definitionHash)),
      .init("program", .string(EngineBundle.programName)),
      .init("definition", .string(bundle.definitionName)),
      .init("arguments", strings(arguments(bundle))), .init("inputs", strings(inputs)),
      .init("output", .string(engine.output ?? "")), .init("corpus", .array(corpus)),
      .init("outputs", strings(outputNames)),
      .init("parquet", .bool(engine.parquet)), .init("format", .string(options.format.rawValue)),
      .init("charset", .string(options.charset.name)),
      .init("extensions", strings(InputFormat.knownExtensions)),
    ])
  }

  private func strings(_ values: [String]) -> JSONValue { .array(values.map { .string($0) }) }

  /// The last parts of the outputs' names; the engine makes a folder for each.
  private var outputNames: [String] {
    if plan.exports.isEmpty { return ["documents.jsonl"] }
    return plan.exports.map { path in
      let name = path == "-" ? "documents.jsonl" : path.pathComponents.last ?? path
      return name.replacing("-{shard}", with: "").replacing("{shard}", with: "documents")
    }
  }

  /// What workers must be told besides the definition.
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
    return words + reading.arguments
  }
}
