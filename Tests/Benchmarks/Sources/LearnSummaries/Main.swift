import Foundation
@_spi(Learning) import SummarizeStage

/// Learns the weights by which summaries are chosen, or says how well what is learnt does on texts that
/// it was not learnt from.
///
///     learn-summaries learn FOLDER OUTPUT     writes the weights' source file
///     learn-summaries compare FOLDER          prints ROUGE-1 / 2 / L
@main
struct Main {
  static func main() throws {
    let arguments = CommandLine.arguments
    switch (arguments.dropFirst().first, arguments.count) {
    case ("learn", 4): try learn(Sets(arguments[2]), to: arguments[3])
    case ("compare", 3): compare(try Sets(arguments[2]))
    default:
      FileHandle.standardError.write(
        Data("usage: learn-summaries learn FOLDER OUTPUT | compare FOLDER\n".utf8))
      exit(2)
    }
  }

  /// The texts of a folder, and how each kind is learnt.
  struct Sets {
    let general: [SummarizedText]
    let papers: [SummarizedText]
    let otherPapers: [SummarizedText]
    let laws: [SummarizedText]
    let forGeneral: ModelTrainer
    let forPapers = ModelTrainer(way: .init(length: 25, hasCues: true))
    let forLaws = ModelTrainer(way: .init(length: 140))

    init(_ folder: String) throws {
      general = try SummarizedText.read("gum-dev", in: folder)
      papers = try SummarizedText.read("scitldr-train", in: folder)
      otherPapers = try SummarizedText.read("scitldr-dev", in: folder)
      laws = try SummarizedText.read("billsum-dev", in: folder)
      let strength = 1000.0
      forGeneral = ModelTrainer(
        way: .init(
          strength: strength,
          dangling: 0.01,
          prior: try Prior("\(folder)/word-model-start.json")))
    }
  }

  private static func learn(_ sets: Sets, to path: String) throws {
    var file = WeightsFile()
    file.add("general", sets.forGeneral.learnt(from: sets.general))
    file.add("paper", sets.forPapers.learnt(from: sets.papers))
    file.add("law", sets.forLaws.learnt(from: sets.laws))
    try file.write(to: path)
  }

  private static func compare(_ sets: Sets) {
    var comparison = Comparison()
    let papers = sets.forPapers.learnt(from: sets.papers)
    for text in sets.otherPapers {
      comparison.add("papers", text, 1, by: papers, withTitle: false)
      comparison.add("papers", text, 1, by: papers, withTitle: true)
    }
    forEachHeldOut(sets.laws, sets.forLaws) { text, model in
      comparison.add("laws", text, 3, by: model, withTitle: false)
      comparison.add("laws", text, 3, by: model, withTitle: true)
    }
    forEachHeldOut(sets.general, sets.forGeneral) { text, model in
      comparison.add("general", text, 1, by: model, withTitle: false)
      comparison.add("general", text, 1, by: model, withTitle: true)
      if text.genre == "news" {
        comparison.add("news, 1", text, 1, by: model, withTitle: false)
        comparison.add("news, 3", text, 3, by: model, withTitle: false)
        comparison.add("news, 3", text, 3, by: model, withTitle: true)
      }
    }
    comparison.print()
    for (name, texts) in [
      ("general", sets.general), ("papers", sets.otherPapers), ("laws", sets.laws),
    ] {
      let kinds = Dictionary(grouping: texts.map { $0.seen(withTitle: false).kind }) { $0 }
      print("\(name), told by itself:", kinds.mapValues(\.count).sorted { $0.key < $1.key })
    }
  }

  private static func forEachHeldOut(
    _ texts: [SummarizedText], _ trainer: ModelTrainer,
    _ body: (SummarizedText, SummaryLearning.Model) -> Void
  ) {
    for fold in 0..<5 {
      let model = trainer.learnt(from: texts.indices.filter { $0 % 5 != fold }.map { texts[$0] })
      for index in texts.indices where index % 5 == fold { body(texts[index], model) }
    }
  }
}
