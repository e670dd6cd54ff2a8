import TextMill
import TextMillFormats
import TextMillPrograms
import TextMillRunner

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A run on Apache Spark: `spark-submit` with the job's folder.
struct SparkRun {
  let job: EngineJob

  /// Runs to the end; the ledger of all workers.
  func run(in context: ToolContext) throws -> Ledger {
    let folder = FileManager.default.temporaryDirectory.path + "/textmill-job-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    try job.write(to: folder)
    let words = Self.submit(context.environment) + options + [folder + "/spark.py", folder]
    if let problem = Self.problem(of: words, context) {
      throw ToolFailure(
        .failure, "\(words[0]): \(problem)",
        "its messages are above; it is looked for in SPARK_HOME/bin and on the PATH")
    }
    return try Self.ledger(in: folder)
  }

  /// Runs a program; what went wrong, if something did.
  private static func problem(of words: [String], _ context: ToolContext) -> String? {
    do throws(SystemFailure) {
      // What Spark says goes where a person reads; standard output is for data.
      var child = try ChildProcess(
        words, standard: [0, 2, 2],
        environment: context.environment.map { "\($0.key)=\($0.value)" })
      return child.finish()
    } catch {
      return "\(error)"
    }
  }

  /// The program that gives a job to Spark.
  private static func submit(_ environment: [String: String]) -> [String] {
    [environment["SPARK_HOME"].map { $0 + "/bin/spark-submit" } ?? "spark-submit"]
  }

  private var options: [String] {
    var words = ["--conf", "spark.log.level=WARN"]
    if let master = job.engine.master { words += ["--master", Self.retrying(master)] }
    for setting in job.engine.settings { words += ["--conf", "\(setting.name)=\(setting.value)"] }
    return words
  }

  /// On one machine Spark tries a task only once, unless it is told to try again.
  private static func retrying(_ master: String) -> String {
    guard master.hasPrefix("local["), master.hasSuffix("]"), !master.contains(",") else {
      return master
    }
    return master.dropLast() + ",4]"
  }

  private static func ledger(in folder: String) throws -> Ledger {
    let bytes = FileManager.default.contents(atPath: folder + "/ledger.json").map { Array($0) }
    guard let json = try? JSONValue(json: bytes ?? []), let ledger = Ledger(json: json) else {
      throw ToolFailure(.failure, "the engine's driver wrote no ledger")
    }
    return ledger
  }
}
