import ArgumentParser
import TextMillFormats
import TextMillRunner

/// The option by which several processes share one run.
struct ShareOptions: ParsableArguments {
  @Option(
    help: "Do only one of several parts of the input, such as 3/16; names of outputs tell which.",
    transform: Self.share)
  var shard: InputShare?

  private static func share(_ text: String) throws -> InputShare {
    guard let share = InputShare(text) else {
      throw ValidationError("'\(text)' is no part such as 3/16: the third of sixteen")
    }
    return share
  }

  /// The name of this part's file in the place of one of the whole run.
  func name(of path: String) -> String { shard?.name(of: path) ?? path }

  /// Finds the documents of the part.
  func apply(to options: inout ExecutionOptions, over paths: [String]) throws(ToolFailure) {
    guard let shard else { return }
    let stream = paths.first { $0 == "-" || (try? FileKind($0))?.isSpecial ?? false }
    if let stream {
      throw ToolFailure(
        .usage, "\(stream == "-" ? "standard input" : stream) is a stream: it has no parts",
        "name files with --shard")
    }
    options.share = shard
    do throws(FileError) {
      options.stretch = try InputStretch(shard, of: paths, options.input)
    } catch {
      throw ToolFailure(.badInput, "\(error)")
    }
  }

  /// A part alone cannot tell what a stage must learn from all documents.
  func check(_ plan: Plan) throws(ToolFailure) {
    guard shard != nil, let label = plan.labelsOfCorpusStages.first else { return }
    throw ToolFailure(
      .usage, "the stage '\(label)' must see all documents, and this run sees a part of them",
      "let it learn from each part: textmill learn ... --stage \(label) --shard I/N",
      "put that together: textmill merge PARTS --output FILE",
      "and name it in each run: --learned \(label)=FILE")
  }
}
