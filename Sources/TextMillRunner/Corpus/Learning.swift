import TextMill
import TextMillFormats

/// Lets one corpus stage of a plan see documents, and keeps what it has learned.
public struct Learning: Sendable {
  private let plan: Plan
  private let paths: [String]
  private let options: ExecutionOptions
  private let hooks: ExecutionHooks

  /// Learning from files (`-` is standard input).
  public init(
    _ plan: Plan, over paths: [String], options: ExecutionOptions,
    hooks: ExecutionHooks = ExecutionHooks()
  ) {
    self.plan = plan
    self.paths = paths
    self.options = options
    self.hooks = hooks
  }

  /// Writes what the stage with a label learns to a file that the key `learned` of a definition can
  /// name; returns its size in bytes, `nil` if the run was asked to stop.
  ///
  /// Corpus stages before it see all documents first.
  ///
  /// - Throws: `StageFailure`, `CorpusStageError`, `CannotReadAgain`, `OutputError`.
  public func learn(_ label: String, to path: String) async throws -> Int? {
    guard let content = try await evidence(of: label)?.content else { return nil }
    try OutputFolder.make(above: path)
    do throws(FileError) {
      try FileWriter(path).write(content.span)
    } catch {
      throw OutputError(path, error.reason)
    }
    return content.count
  }

  private func evidence(of label: String) async throws -> EvidenceFile? {
    guard let index = plan.links.firstIndex(where: { $0.context.label == label }),
      let entry = plan.definition.stages.first(where: { $0.label == label })
    else { return nil }
    let before = Plan(definition: plan.definition, links: Array(plan.links[..<index]))
    let passes = CorpusPasses(paths, options, hooks)
    guard let concluded = try await passes.concluded(before) else { return nil }
    let whole = Plan(definition: plan.definition, links: concluded.links + [plan.links[index]])
    let pass = CorpusPass(whole, for: index, over: paths, options, hooks)
    guard let evidence = try await pass?.run() else { return nil }
    return EvidenceFile(
      stage: entry.stage, share: options.share,
      settings: plan.corpusLink(at: index)?.gatheringSettings ?? [:], bytes: try evidence.encoded)
  }
}
