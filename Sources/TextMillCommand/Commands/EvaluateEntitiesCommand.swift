import ArgumentParser
import TextMill
import TextMillRunner

struct EvaluateEntitiesCommand: ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "entities",
    abstract: "Precision, recall and F1 of tagged entities.",
    discussion: """
      A line has 'text' and the spans that are in it: 'entities' as TextMill exports them \
      (start, end, type), or 'ents' as [start, end, label] or with start, end and label, as spaCy. A list \
      'types' names the labels that are annotated throughout in that document; others are not scored \
      there. Without it all labels of the files are.

      --map says which types stand for which labels: LABEL=TYPE+TYPE,... with other names of the label \
      behind slashes. What it does not name is not scored. By default labels stand for the types of that \
      name, and the usual labels for these, MISC for a set of types:

        PER/PERSON/PERS=person, LOC/LOCATION/GPE=place, ORG/ORGANIZATION=organization,
        MISC=nationality+event+work+product+other

      Exact: the same range, in the text as it was read, and the same label. Overlap: a span found is \
      right if it shares a byte with a gold span of its label, and a gold span is found likewise. 'all' \
      counts every span the same (micro average).

      Examples:

        textmill evaluate entities gold.jsonl.gz --errors 20
        textmill evaluate entities spacy.jsonl --offsets scalars
        textmill evaluate entities gold.jsonl --map PER=person,GPE/LOC=place
      """)

  @OptionGroup var options: EvaluationOptions

  @Option(help: "The unit of the gold data's offsets: bytes, scalars or utf16.")
  var offsets = OffsetUnitName.bytes

  @Option(help: "Which types stand for which labels, such as PER=person,MISC=event+nationality.")
  var map: LabelMap?

  @Option(help: "List so many errors, with what stands around them.")
  var errors = 0

  func validate() throws {
    if errors < 0 { throw ValidationError("--errors must be 0 or more") }
  }

  func run(in context: ToolContext) async throws -> ToolExit {
    let plan = try options.plan(of: "entities", in: context)
    let map = map ?? .standard
    var report = EntityReport(map, labels: labels(map), mostErrors: errors)
    var evaluation = Evaluation(plan, over: options.gold, in: context)
    evaluation.run { (line) throws(GoldProblem) in
      let gold = try EntityGold(line, offsets: offsets.unit)
      return (gold, line.document(gold.text, without: EntityGold.fields))
    } score: { line, gold, document, _ in
      report.add(line, gold, document)
    }
    if evaluation.documents > 0 {
      switch options.format {
      case .human:
        context.output.write(
          EntityScoreView(report, evaluation.summary).rendered(for: context.output))
      case .json: context.output.write(report.json(evaluation.members).json + "\n")
      }
    }
    return try evaluation.exit()
  }

  /// The labels of all files: where a document lists none, all of them are annotated in it.
  private func labels(_ map: LabelMap) -> Set<String> {
    var labels: Set<String> = []
    var reader = GoldReader(options.gold)
    while let items = reader.next() {
      for case .line(let line) in items {
        labels.formUnion(EntityGold.labels(in: line).compactMap { map.label(ofGold: $0) })
      }
    }
    return labels
  }
}

/// The units as the command line names them.
enum OffsetUnitName: String, CaseIterable, ExpressibleByArgument {
  case bytes
  case scalars
  case utf16

  var unit: OffsetUnit {
    switch self {
    case .bytes: .bytes
    case .scalars: .scalars
    case .utf16: .utf16
    }
  }
}

extension LabelMap: ExpressibleByArgument {}
