import Foundation
import TextMill
@_spi(Learning) import TextMillLanguage

/// Learns to tell languages apart, and says how well it does.
///
///     learn-languages learn WORDS TEXTS OUT [STEPS]   learns from words, writes the model, scores it
///     learn-languages calibrate MODEL TEXTS OUT             measures anew how sure a model may be
///     learn-languages score TEXTS                     scores the model that ships, and how fast it is
///
/// WORDS and TEXTS are what Tests/Benchmarks/languages makes. Nothing but the certainty is learned from
/// texts: from one half of them; the scores are those of the other half.
@main struct LearnLanguages {
  /// Less than four million bytes.
  private static let buckets = 62_000
  private static let rate: Float = 0.2

  static func main() throws {
    let arguments = CommandLine.arguments
    switch (arguments.dropFirst().first, arguments.count) {
    case ("learn", 5), ("learn", 6):
      try learn(
        words: arguments[2], texts: arguments[3], out: arguments[4],
        steps: arguments.dropFirst(5).first.flatMap { Int($0) } ?? 15_000_000)
    case ("calibrate", 5):
      let model = try Data(contentsOf: URL(filePath: arguments[2]))
      try calibrate([UInt8](model), texts: arguments[3], out: arguments[4])
    case ("score", 3):
      let texts = try KnownText.read(arguments[2])
      Score(texts, texts.map { LanguageDetector().language(of: $0.text) }).report("all")
      Speed.report(texts)
    default:
      print(
        "usage: learn-languages learn WORDS TEXTS OUT [STEPS] | calibrate MODEL TEXTS OUT | score TEXTS"
      )
      exit(64)
    }
  }

  private static func learn(words: String, texts: String, out: String, steps: Int) throws {
    var numbers = FeatureNumbers()
    var vocabularies = try Vocabulary.read(words, &numbers)
    var file = LanguageModelFile(buckets: buckets)
    let grams = file.placed(FrequentGrams.sorted(vocabularies, numbers.features))
    print("\(vocabularies.count) languages, \(numbers.features.count) grams, \(grams.count) kept")
    var renumbered = [UInt32](repeating: .max, count: numbers.features.count)
    for (number, gram) in grams.enumerated() {
      renumbered[Int(numbers.known(gram))] = UInt32(number)
    }
    for index in vocabularies.indices { vocabularies[index].renumber(renumbered) }
    var trainer = Trainer(vocabularies, grams: grams.count, seed: 1)
    trainer.learn(steps: steps, rate: rate)
    file.grams = zip(grams, trainer.grams).map { ($0, $1) }
    file.languages = vocabularies.indices.map {
      .init(
        code: vocabularies[$0].code, script: vocabularies[$0].script, bias: trainer.biases[$0],
        vector: trainer.languages[$0])
    }
    try calibrate(file.encoded, texts: texts, out: out)
  }

  /// Fits the certainty to one half of the texts, and to the first words of each of them.
  private static func calibrate(_ model: [UInt8], texts: String, out: String) throws {
    let known = try KnownText.read(texts)
    let (first, second) = (known.filter(\.isFirstHalf), known.filter { !$0.isFirstHalf })
    let certainty = Calibration(try trials(model, first + first.flatMap(\.beginnings))).certainty
    let calibrated = LanguageModelFile.calibrated(model, certainty)
    for (name, texts) in [
      ("second half", second), ("beginnings of it", second.flatMap(\.beginnings)), ("all", known),
    ] {
      Score(texts, try trials(calibrated, texts).map(\.trial.answer)).report(name)
    }
    try Data(calibrated).write(to: URL(filePath: out))
  }

  private static func trials(
    _ model: [UInt8], _ texts: [KnownText]
  ) throws -> [(trial: LanguageLearning.Trial, isRight: Bool)] {
    guard let trials = LanguageLearning.trials(of: model, on: texts.map(\.text)) else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return zip(trials, texts).map { ($0, "\($0.answer.code)" == $1.code) }
  }
}
