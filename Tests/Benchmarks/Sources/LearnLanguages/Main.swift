import Foundation
import TextMill
@_spi(Learning) import TextMillLanguage

/// Learns to tell languages apart, and says how well it does.
///
///     learn-languages learn WORDS TEXTS OUT [STEPS]   learns from words, writes the model, scores it
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
    case ("score", 3):
      let texts = try KnownText.read(arguments[2])
      Score(texts, texts.map { LanguageDetector().language(of: $0.text) }).report("all")
      Speed.report(texts)
    default:
      print("usage: learn-languages learn WORDS TEXTS OUT [STEPS] | score TEXTS")
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
    let known = try KnownText.read(texts)
    let (first, second) = (known.filter(\.isFirstHalf), known.filter { !$0.isFirstHalf })
    file.certainty = Calibration(try trials(file, first)).certainty
    Score(second, try trials(file, second).map(\.trial.answer)).report("second half")
    Score(known, try trials(file, known).map(\.trial.answer)).report("all")
    try Data(file.encoded).write(to: URL(filePath: out))
  }

  private static func trials(
    _ file: LanguageModelFile, _ texts: [KnownText]
  ) throws -> [(trial: LanguageLearning.Trial, isRight: Bool)] {
    guard let trials = LanguageLearning.trials(of: file.encoded, on: texts.map(\.text)) else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return zip(trials, texts).map { ($0, "\($0.answer.code)" == $1.code) }
  }
}
