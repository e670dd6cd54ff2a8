import TextMill
import TextMillRunner
import TextMillYAML

/// Takes the documents of gold data through a pipeline, one after the other.
///
/// What cannot be read or processed is told at once and counted, so that no figure hides it.
struct Evaluation {
  private let context: ToolContext
  private let passage: Passage
  private let paths: [String]
  /// Documents that went through the pipeline, or were dropped by it.
  private(set) var documents = 0
  private(set) var dropped = 0
  /// Documents that a stage could not process.
  private(set) var failed = 0
  /// Lines that are no gold data.
  private(set) var unreadable = 0

  init(_ plan: Plan, over paths: [String], in context: ToolContext) {
    passage = Passage(plan)
    self.paths = paths
    self.context = context
  }

  /// Reads all lines.
  ///
  /// - Parameters:
  ///   - read: what a line says, and its document.
  ///   - score: told the gold data and the document behind the last stage; `nil` if it was dropped or
  ///     a stage could not process it.
  mutating func run<Gold>(
    _ read: (GoldLine) throws(GoldProblem) -> (Gold, Document),
    score: (GoldLine, Gold, Document?, _ wasDropped: Bool) -> Void
  ) {
    var reader = GoldReader(paths)
    while let items = reader.next() {
      for item in items {
        switch item {
        case .problem(let place, let reason): tell(place, reason)
        case .line(let line):
          do throws(GoldProblem) {
            let (gold, document) = try read(line)
            let result = pass(document, line)
            score(line, gold, result.document, result.wasDropped)
          } catch {
            tell(line.place, error.reason)
          }
        }
      }
    }
  }

  private mutating func pass(
    _ document: Document, _ line: GoldLine
  ) -> (document: Document?, wasDropped: Bool) {
    documents += 1
    switch passage.outcome(of: document) {
    case .kept(let document): return (document, false)
    case .dropped:
      dropped += 1
      return (nil, true)
    case .failed(let stage, let reason):
      failed += 1
      write("\(line.place): stage '\(stage)' could not process it: \(Visible.line(reason))")
      return (nil, false)
    }
  }

  private mutating func tell(_ place: String, _ reason: String) {
    unreadable += 1
    write("\(place): \(reason)")
  }

  private func write(_ message: String) {
    context.error.write("\(context.error.styled("error", .red)): \(message)\n")
  }

  /// How the command ends: the truth about what is not in the figures.
  func exit() throws -> ToolExit {
    if documents == 0 { throw ToolFailure(.badInput, "there are no gold data to compare with") }
    return failed + unreadable > 0 ? .quarantined : .success
  }

  /// What the figures are about, in a line.
  var summary: String {
    var parts = [Figures.counted(documents, "document")]
    if dropped > 0 { parts.append("\(Figures.grouped(dropped)) of them dropped by the pipeline") }
    if failed > 0 { parts.append("\(Figures.grouped(failed)) of them failed") }
    if unreadable > 0 { parts.append("\(Figures.counted(unreadable, "line")) unreadable") }
    return parts.joined(separator: ", ")
  }

  /// The same for machines.
  var members: [JSONValue.Member] {
    [
      .init("documents", .integer(documents)), .init("dropped", .integer(dropped)),
      .init("failed", .integer(failed)), .init("unreadable", .integer(unreadable)),
    ]
  }
}
