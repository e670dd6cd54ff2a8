import ArgumentParser
import TextMill

struct EvaluateSummariesCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "summaries",
    abstract: "ROUGE-1, ROUGE-2 and ROUGE-L of summaries.",
    discussion: """
      A line has 'text' (or a list 'sentences', or 'paragraphs', lists of sentences) and 'summary', a \
      text or a list of several references ('references' and 'refs' are read, too).

      ROUGE as in Lin 2004, computed as the Python package rouge-score does with stemming: what the \
      summary and a reference share in words, in pairs of words, and in longest common subsequences \
      of words, sentence by sentence (ROUGE-Lsum; a line of a reference is a sentence). Words are runs \
      of ASCII letters and digits in lower case, stemmed by Porter's rules; function words count. The \
      figures are means over the references of a document, then over documents.

      Examples:

        textmill evaluate summaries articles.jsonl.gz
        textmill evaluate summaries articles.jsonl --pipeline news --format json
      """)

  @OptionGroup var options: EvaluationOptions

  func run(in context: ToolContext) async throws -> ToolExit {
    let plan = try options.plan(of: "summarize", in: context)
    var score = RougeScore()
    var evaluation = Evaluation(plan, over: options.gold, in: context)
    evaluation.run { (line) throws(GoldProblem) in
      let gold = try SummaryGold(line)
      return (gold, line.document(gold.text, without: SummaryGold.fields))
    } score: { _, gold, document, _ in
      score.add(document.map(Self.summary) ?? "", references: gold.references)
    }
    if evaluation.documents > 0 {
      let view = RougeView(score)
      switch options.format {
      case .human: context.output.write(view.rendered(for: context.output, evaluation.summary))
      case .json: context.output.write(view.json(evaluation.members).json + "\n")
      }
    }
    return try evaluation.exit()
  }

  private static func summary(of document: Document) -> String {
    RougeScore.text(of: document.annotations(in: .summary).map { document.text[$0.range] })
  }
}
