import ArgumentParser
import TextMill
import TextMillRunner

/// The options by which a run goes to an engine that spreads it over machines.
struct EngineOptions: ParsableArguments {
  @Option(help: "Run on an engine instead: spark.")
  var engine: EngineName?

  @Option(help: "The engine's address, such as local[4], yarn or spark://host:7077.")
  var master: String?

  @Option(
    help: "The folder that the engine writes to; any address that it knows.",
    completion: .directory)
  var output: String?

  @Option(
    name: .customLong("engine-option"),
    help: .init(
      "A setting of the engine, such as spark.executor.memory=4g.", valueName: "name=value"),
    transform: VariableAssignment.init(argument:))
  var settings: [VariableAssignment] = []

  @Flag(help: "Let the engine write Parquet instead of lines; exports must be JSON Lines.")
  var parquet = false

  func validate() throws {
    if engine != nil, output == nil {
      throw ValidationError("--engine needs --output: the folder that the engine writes to")
    }
    if engine == nil, master != nil || output != nil || !settings.isEmpty || parquet {
      throw ValidationError("--master, --output, --engine-option and --parquet need --engine")
    }
  }
}

/// The engines that can be had.
enum EngineName: String, CaseIterable, ExpressibleByArgument {
  case spark
}
