import ArgumentParser
import TextMill

struct EvaluateBoilerplateCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "boilerplate",
    abstract: "Precision, recall and F1 of removed boilerplate, and content kept.",
    discussion: """
      A line has 'lines', each with its text and its label: content, boilerplate, or drop for what is \
      not scored; or it has 'text' and in 'content' those of its lines that are content, so that all \
      others but blank ones are boilerplate.

      Words are counted, and lines: a line is removed if all its words are. What a stage only marks in \
      the layer 'boilerplate' counts as removed. A line without words counts as one. 'content kept' is \
      the share of content words that stayed.

      Examples:

        textmill evaluate boilerplate lines.jsonl.gz
        textmill evaluate boilerplate lines.jsonl --pipeline careful.yaml --errors 20
      """)

  @OptionGroup var options: EvaluationOptions

  @Option(help: "List so many lines that went or stayed against their labels.")
  var errors = 0

  func validate() throws {
    if errors < 0 { throw ValidationError("--errors must be 0 or more") }
  }

  func run(in context: ToolContext) async throws -> ToolExit {
    let plan = try options.plan(of: "boilerplate", in: context)
    var score = BoilerplateScore()
    var listed: [BoilerplateScoreView.Listed] = []
    var evaluation = Evaluation(plan, over: options.gold, in: context)
    evaluation.run { (line) throws(GoldProblem) in
      let gold = try BoilerplateGold(line)
      return (gold, line.document(gold.text, without: BoilerplateGold.fields))
    } score: { line, gold, document, wasDropped in
      let removed = document.map(Self.removed) ?? (wasDropped ? [gold.text.range] : [])
      for wrong in score.add(gold, removed: removed) where listed.count < errors {
        listed.append(
          .init(line: wrong, text: gold.text[wrong.range], id: line.id, place: line.place))
      }
    }
    if evaluation.documents > 0 {
      let view = BoilerplateScoreView(score, listed)
      switch options.format {
      case .human:
        context.output.write(view.rendered(for: context.output, evaluation.summary))
      case .json:
        context.output.write(view.json(evaluation.members, withErrors: errors > 0).json + "\n")
      }
    }
    return try evaluation.exit()
  }

  /// What stages removed or marked, in bytes of the text as it was read.
  private static func removed(from document: Document) -> [TextRange] {
    document.edits.filter { $0.kind == .removal }.map(\.sourceRange)
      + document.annotations(in: .boilerplate).map { document.sourceRange(of: $0.range) }
  }
}
