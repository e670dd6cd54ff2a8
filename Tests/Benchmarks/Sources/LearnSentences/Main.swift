import Foundation

/// Learns the weights that sentences are split by, or says how well what is learnt does on texts that
/// it was not learnt from.
///
///     learn-sentences learn FOLDER OUTPUT     writes the weights' source file
///     learn-sentences compare FOLDER          prints the scores of the README
///     learn-sentences misses FOLDER SET       prints the ends that are missed or wrong
@main
struct Main {
  private static let sets = [
    "ewt-train", "gum-train", "ewt-dev", "gum-dev", "de-dev", "fr-dev", "es-dev", "ru-dev",
    "zh-dev",
  ]

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else { usage() }
    let texts = try sets.flatMap { try LabelledText.read($0, in: arguments[2]) }
    switch (arguments[1], arguments.count) {
    case ("learn", 4):
      let trainer = LogisticTrainer.learnt(from: texts.flatMap { $0.pieces(of: 40) })
      try WeightsFile(trainer.packed).write(to: arguments[3])
    case ("compare", 3): compare(texts)
    case ("misses", 4):
      CrossValidation(texts).forEachPart { part, found in
        if part.set == arguments[3] { part.printMisses(found) }
      }
    default: usage()
    }
  }

  private static func compare(_ texts: [LabelledText]) {
    var scores: [String: Score] = [:]
    CrossValidation(texts).forEachPart { part, found in
      scores[part.set, default: Score()].add(found, part)
    }
    for set in sets {
      let score = scores[set] ?? Score()
      print(set, String(format: "F1 %.1f, inner %.1f", score.f1, score.innerF1))
    }
  }

  private static func usage() -> Never {
    FileHandle.standardError.write(
      Data(
        "usage: learn-sentences learn FOLDER OUTPUT | compare FOLDER | misses FOLDER SET\n".utf8))
    exit(2)
  }
}
