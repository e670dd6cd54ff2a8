import TextMill
import TextMillFormats

/// Lets the corpus stages of a plan see all documents, one stage after the other.
struct CorpusPasses: Sendable {
  private let paths: [String]
  private let options: ExecutionOptions
  private let hooks: ExecutionHooks

  init(_ paths: [String], _ options: ExecutionOptions, _ hooks: ExecutionHooks) {
    self.paths = paths
    self.options = options
    self.hooks = hooks
  }

  /// The plan with every corpus stage concluded, or `nil` if the run was asked to stop.
  ///
  /// - Throws: `CannotReadAgain`, `CorpusStageError`, `StageFailure`, and `OutputError` where there is no
  ///   room for a copy of standard input.
  func concluded(_ plan: Plan) async throws -> Plan? {
    guard plan.nextUnconcluded != nil else { return plan }
    let readsStandardInput = try Self.prepareInputs(paths)
    var plan = plan
    while let index = plan.nextUnconcluded, let link = plan.corpusLink(at: index),
      let pass = CorpusPass(plan, for: index, over: paths, options, hooks)
    {
      hooks.note("reading everything once for '\(link.context.label)'")
      guard let evidence = try await pass.run() else { return nil }
      plan = plan.replacing(index, by: try link.concluded(by: evidence))
      if readsStandardInput { try StandardInputCopy.rewind() }
    }
    return plan
  }

  /// Makes sure that everything can be read again; says whether standard input is among it.
  static func prepareInputs(_ paths: [String]) throws -> Bool {
    for path in paths where path != "-" {
      if (try? FileKind(path))?.isSpecial ?? false { throw CannotReadAgain(path: path) }
    }
    guard paths.contains("-") else { return false }
    do throws(FileError) {
      try StandardInputCopy.make(in: TemporaryFolder.path)
    } catch {
      // The passes ask themselves whether to stop.
      if error.isInterruption { return false }
      throw OutputError("a copy of standard input in \(TemporaryFolder.path)", error.reason)
    }
    return true
  }
}

/// An input is a stream, and a corpus stage needs to read it twice.
public struct CannotReadAgain: Error, Sendable, Equatable, CustomStringConvertible {
  /// The input.
  public let path: String

  /// A sentence for a person.
  public var description: String {
    "\(path) can be read only once, and a stage of this pipeline must see all documents before it "
      + "works on the first"
  }
}
