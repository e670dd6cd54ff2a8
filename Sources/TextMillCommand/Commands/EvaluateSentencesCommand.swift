import ArgumentParser
import TextMill

struct EvaluateSentencesCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentences",
    abstract: "Precision, recall and F1 of sentences.",
    discussion: """
      A line has 'text' and its sentences: 'sents' ('sentences' is read, too) as [start, end] or with \
      start and end, or 'segments', their texts one after another, in which blanks do not count.

      A sentence is right if it begins and ends where it should, in the text as it was read, blanks \
      around it aside. Inner ends are those behind which neither an empty line nor the text's end \
      stands. A document is without any error if all of its sentences are right.

      Examples:

        textmill evaluate sentences treebank.jsonl.gz --offsets scalars
        textmill evaluate sentences cases.jsonl --errors 20
      """)

  @OptionGroup var options: EvaluationOptions

  @Option(help: "The unit of the gold data's offsets: bytes, scalars or utf16.")
  var offsets = OffsetUnitName.bytes

  @Option(help: "List so many ends that are missed or wrong, with what stands around them.")
  var errors = 0

  func validate() throws {
    if errors < 0 { throw ValidationError("--errors must be 0 or more") }
  }

  func run(in context: ToolContext) async throws -> ToolExit {
    let plan = try options.plan(of: "segment", in: context)
    var score = SentenceScore()
    var listed: [SentenceScoreView.Listed] = []
    var evaluation = Evaluation(plan, over: options.gold, in: context)
    evaluation.run { (line) throws(GoldProblem) in
      let gold = try SentenceGold(line, offsets: offsets.unit)
      return (gold, line.document(gold.text, without: SentenceGold.fields))
    } score: { line, gold, document, _ in
      for miss in score.add(document.map(Self.sentences) ?? [], gold) where listed.count < errors {
        listed.append(.init(miss: miss, text: gold.text, id: line.id, place: line.place))
      }
    }
    if evaluation.documents > 0 {
      let view = SentenceScoreView(score, listed)
      switch options.format {
      case .human: context.output.write(view.rendered(for: context.output, evaluation.summary))
      case .json:
        context.output.write(view.json(evaluation.members, withErrors: errors > 0).json + "\n")
      }
    }
    return try evaluation.exit()
  }

  /// What the layer has, in bytes of the text as it was read.
  private static func sentences(of document: Document) -> [TextRange] {
    document.annotations(in: "sentences").map { document.sourceRange(of: $0.range) }
  }
}
