import EntitiesStage
import Foundation

/// Learns to find names, writes the model, and says how well it does.
///
///     learn-names LANGUAGE FOLDER LEXICON OUT             learns, writes the model, scores it
///     learn-names LANGUAGE FOLDER LEXICON OUT ERRORS      also writes what is wrong there to a file
///
/// LANGUAGE is an ISO 639 code, FOLDER has the sets as gzip JSON Lines, LEXICON is what
/// `names-lexicon` makes. The scores are those of the file as the stage reads it, on the development
/// sets, which are not learned from.
@main struct LearnNames {
  private static let epochs = 14
  /// The mean of models that saw the documents in other orders is better than each.
  private static let orders = 6
  /// With the lexicon, less than eight million bytes.
  private static let buckets = 59_000

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 5, let data = try? Data(contentsOf: URL(filePath: arguments[3])),
      let learning = NameLearning(lexicon: [UInt8](data))
    else {
      print("usage: learn-names LANGUAGE FOLDER LEXICON OUT [ERRORS]")
      exit(64)
    }
    let sets = TextSets(folder: arguments[2])
    let held = try sets.development()
    var file = learn(try sets.training(), learning)
    func model() -> [UInt8] {
      file.encoded(buckets: buckets, language: arguments[1], lexicon: [UInt8](data))
    }
    file.certainty = try Evaluation(model(), held).certainty
    try Data(model()).write(to: URL(filePath: arguments[4]))
    let evaluation = try Evaluation(model(), held)
    evaluation.report()
    if arguments.count > 5 {
      try evaluation.mistakes.joined(separator: "\n").write(
        toFile: arguments[5], atomically: true, encoding: .utf8)
    }
  }

  private static func learn(
    _ texts: [(text: TaggedText, weight: Float)], _ start: NameLearning
  ) -> NameModelFile {
    var learning = start
    var numbers = FeatureNumbers(least: 2)
    let samples = texts.map { text, _ in
      let sample = learning.sample(text.text)
      numbers.see(sample.features)
      return sample
    }
    let examples = zip(texts, samples).map { (Example($0.text, $1, numbers), $0.weight) }
    print("\(examples.count) documents, \(numbers.count) features")
    let model = learn(examples, features: numbers.count)
    let history = NameHistory.featureCount
    return NameModelFile(
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
