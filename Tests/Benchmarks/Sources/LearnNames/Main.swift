import EntitiesStage
import Foundation

/// Learns to label names, writes the weights, and says how well they do.
///
///     learn-names FOLDER LEXICON OUT             learns, writes weights, scores them
///     learn-names FOLDER LEXICON OUT ERRORS      also writes what is wrong there to a file
///
/// FOLDER has the sets as gzip JSON Lines, LEXICON is what `names-lexicon` makes. The scores are
/// those of the file as the stage reads it, on the development sets, which are not learned from.
@main struct LearnNames {
  /// The sets to learn from, and how much a document counts.
  private static let training: [(name: String, weight: Float)] = [
    ("ewt", 1), ("gum", 1), ("redocred", 1), ("crossner", 1), ("litbank", 1), ("gmb", 0.3),
    ("multiner", 1), ("btc", 0.5),
  ]
  private static let development = ["ewt", "gum", "politics", "redocred", "gmb"]
  private static let epochs = 14
  /// The mean of models that saw the documents in other orders is better than each.
  private static let orders = 6
  /// With the lexicon, less than eight million bytes.
  private static let buckets = 59_000

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 4, let data = try? Data(contentsOf: URL(filePath: arguments[2])),
      let learning = NameLearning(lexicon: [UInt8](data))
    else {
      print("usage: learn-names FOLDER LEXICON OUT [ERRORS]")
      exit(64)
    }
    let held = try development.map {
      try TaggedText.read("\(arguments[1])/dev-\($0).jsonl.gz")
    }
    var file = try learn(folder: arguments[1], learning)
    var evaluation = try Evaluation([UInt8](data), file.encoded(buckets: buckets), held)
    file.certainty = evaluation.certainty
    let bytes = file.encoded(buckets: buckets)
    try Data(bytes).write(to: URL(filePath: arguments[3]))
    evaluation = try Evaluation([UInt8](data), bytes, held)
    evaluation.report(development)
    if arguments.count > 4 {
      try evaluation.mistakes(development).joined(separator: "\n").write(
        toFile: arguments[4], atomically: true, encoding: .utf8)
    }
  }

  private static func learn(folder: String, _ start: NameLearning) throws -> NameWeightsFile {
    var learning = start
    var texts: [(TaggedText, NameLearning.Sample, Float)] = []
    var numbers = FeatureNumbers(least: 2)
    for (name, weight) in training {
      for text in try TaggedText.read("\(folder)/train-\(name).jsonl.gz").map(\.repaired) {
        let sample = learning.sample(text.text)
        numbers.see(sample.features)
        texts.append((text, sample, weight))
      }
    }
    let examples = texts.map { (Example($0.0, $0.1, numbers), $0.2) }
    print("\(examples.count) documents, \(numbers.count) features")
    let model = learn(examples, features: numbers.count)
    let history = NameHistory.featureCount
    return NameWeightsFile(
      transitions: model.pairs, history: Array(model.weights[..<history]),
      rows: zip(numbers.features, model.weights[history...]).map { ($0, $1) })
  }

  private static func learn(_ given: [(Example, Float)], features: Int) -> Perceptron {
    var examples = given
    var sum: Perceptron?
    for order in 1...orders {
      var model = Perceptron(features: features, seed: UInt64(order) * 77 + 1, dropout: 0.3)
      for _ in 1...epochs {
        for index in stride(from: examples.count - 1, to: 0, by: -1) {
          examples.swapAt(index, Int(model.next() % UInt64(index + 1)))
        }
        for (example, weight) in examples { model.learn(example, weight: weight) }
      }
      let mean = model.averaged()
      sum?.add(mean)
      sum = sum ?? mean
    }
    return sum ?? Perceptron(features: features, seed: 1, dropout: 0)
  }
}
