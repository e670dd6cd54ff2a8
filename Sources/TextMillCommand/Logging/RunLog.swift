import TextMill
import TextMillFormats
import TextMillRunner
import TextMillYAML

/// What a command that reads documents tells while it goes on, and at its end.
struct RunLog: Sendable {
  private let log: Log
  private let isQuiet: Bool
  private let progress: Progress?
  private let start = ContinuousClock.now

  /// The log of a command over inputs; a quiet one tells of mistakes and of quarantined documents only.
  init(
    _ log: Log, isQuiet: Bool = false, over paths: [String] = [], part: InputStretch? = nil
  ) {
    self.log = log
    self.isQuiet = isQuiet
    progress = isQuiet ? nil : Progress(log, InputExtent(paths, part: part))
  }

  /// What the runner tells, and when it shall stop.
  var hooks: ExecutionHooks {
    ExecutionHooks(
      progress: { progress?.update($0) },
      quarantined: quarantined,
      note: { note in
        progress?.clear()
        if !isQuiet { log.write(.note, note) }
      },
      shouldStop: { Interruption.signal != nil })
  }

  private func quarantined(_ id: String, _ stage: String, _ reason: String) {
    progress?.clear()
    let fields: [JSONValue.Member] = [
      .init("id", .string(id)), .init("stage", .string(stage)), .init("reason", .string(reason)),
    ]
    let word = log.terminal.styled("quarantined", .yellow)
    log.write(
      LogEvent(.quarantined, "\(id): \(stage): \(reason)", fields),
      as: "\(word): \(Visible.line(id)): \(stage): \(Visible.line(reason, atMost: 300))\n")
  }

  /// Takes the line of progress away.
  func clear() { progress?.clear() }

  // MARK: Beginning

  /// Tells a program what begins; a person knows.
  func started(_ command: String, _ plan: Plan, over paths: [String], jobs: Int? = nil) {
    if isQuiet || log.format == .text { return }
    var fields: [JSONValue.Member] = [
      .init("command", .string(command)), .init("version", .string(ToolVersion.number)),
      .init("pipeline", .string(plan.definition.name)),
    ]
    if !paths.isEmpty { fields.append(.init("inputs", .integer(paths.count))) }
    if !paths.isEmpty, let extent = InputExtent(paths) {
      fields.append(.init("input_bytes", .integer(extent.total)))
    }
    if let jobs { fields.append(.init("jobs", .integer(jobs))) }
    log.write(LogEvent(.started, "\(command): \(plan.definition.name)", fields))
  }

  // MARK: Ending

  /// Tells of a file that is not an output of the pipeline.
  func wrote(_ path: String, bytes: Int? = nil) {
    if isQuiet { return }
    let size = bytes.map { [JSONValue.Member("bytes", .integer($0))] } ?? []
    let text = "wrote \(path)" + (bytes.map { ": \(Figures.bytes($0))" } ?? "")
    log.write(LogEvent(.wrote, text, [.init("file", .string(path))] + size), as: text + "\n")
  }

  /// Tells a program that all is done; a person sees it.
  func finished(_ exit: ToolExit) {
    if isQuiet { return }
    log.write(LogEvent(.finished, "finished", ending(exit)))
  }

  /// Tells what became of the documents: a person gets a table.
  func finished(
    _ exit: ToolExit, _ ledger: Ledger, outputs: [String] = [], quarantine: String? = nil
  ) {
    if isQuiet { return }
    let view = LedgerView(ledger, outputs: outputs, quarantinePath: quarantine)
    guard log.format == .json else { return log.terminal.write(view.rendered(for: log.terminal)) }
    let seconds = max(elapsed, 0.001)
    var fields = ending(exit)
    fields += [
      .init("documents_per_second", .rounded(Double(ledger.input.documents) / seconds)),
      .init("bytes_per_second", .rounded(Double(ledger.input.bytes) / seconds)),
      .init("ledger", ledger.json(withTimes: true)),
      .init("outputs", .array(outputs.map(JSONValue.string))),
    ]
    if let quarantine { fields.append(.init("quarantine", .string(quarantine))) }
    log.write(LogEvent(.finished, view.summary, fields))
  }

  /// Tells a program that nobody reads what is written.
  func closed() {
    if !isQuiet, log.format == .json {
      log.write(.closed, "the reader of standard output went away")
    }
  }

  private func ending(_ exit: ToolExit) -> [JSONValue.Member] {
    [.init("exit_code", .integer(Int(exit.rawValue))), .init("seconds", .rounded(elapsed))]
  }

  private var elapsed: Double { (ContinuousClock.now - start) / .seconds(1) }
}
