import EntitiesStage
import Foundation

/// Learns to label names, and says how well it does.
///
///     learn-names FOLDER LEXICON                 learns, and scores on the development sets
///     learn-names FOLDER LEXICON ERRORS          also writes what is wrong there to a file
///
/// FOLDER has the sets as gzip JSON Lines, LEXICON is what `names-lexicon` makes.
@main struct LearnNames {
  /// The sets to learn from, and how much a document counts.
  private static let training: [(name: String, weight: Float)] = [
    ("ewt", 1), ("gum", 1), ("redocred", 1), ("crossner", 1), ("litbank", 1), ("gmb", 0.3),
    ("multiner", 1), ("btc", 0.5),
  ]
  private static let development = ["ewt", "gum", "politics", "redocred", "gmb"]
  private static let epochs = 9
  /// The mean of models that saw the documents in other orders is better than each.
  private static let orders = 4

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3, let data = try? Data(contentsOf: URL(filePath: arguments[2])),
      var learning = NameLearning(lexicon: [UInt8](data))
    else {
      print("usage: learn-names FOLDER LEXICON [ERRORS]")
      exit(64)
    }
    let folder = arguments[1]
    var texts: [(TaggedText, NameLearning.Sample, Float)] = []
    var numbers = FeatureNumbers(least: 2)
    for (name, weight) in training {
      for text in try TaggedText.read("\(folder)/train-\(name).jsonl.gz") {
        let sample = learning.sample(text.text)
        numbers.see(sample.features)
        texts.append((text, sample, weight))
      }
    }
    let examples = texts.map { (Example($0.0, $0.1, numbers), $0.2) }
    print("\(examples.count) documents, \(numbers.count) features")
    let held = try development.map { name in
      try TaggedText.read("\(folder)/dev-\(name).jsonl.gz").map { text in
        (text, Example(text, learning.sample(text.text), numbers))
      }
    }
    let model = learn(examples, features: numbers.count)
    report(model, held)
    if arguments.count > 3 {
      let lines = zip(development, held).flatMap { name, pairs in
        pairs.flatMap { Mistakes.lines(name, $0, $1, model) }
      }
      try lines.joined(separator: "\n").write(
        toFile: arguments[3], atomically: true, encoding: .utf8)
    }
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

  private static func report(_ model: Perceptron, _ held: [[(TaggedText, Example)]]) {
    var macro = 0.0
    for (name, pairs) in zip(development, held) {
      var score = Score()
      for (_, example) in pairs { score.add(model.entities(example), example) }
      macro += score.micro / Double(development.count)
      let types = zip(TaggedText.Entity.types, 0...).map { "\($0) \(rounded(score.f1($1)))" }
      print("\(name): F1 \(rounded(score.micro)) (\(types.joined(separator: ", ")))")
    }
    print("macro: \(rounded(macro))")
  }

  private static func rounded(_ value: Double) -> String { String(format: "%.1f", value) }
}
