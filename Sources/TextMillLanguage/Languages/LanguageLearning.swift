public import TextMill

/// What the trainer of the language model needs; no promise to others.
@_spi(Learning)
public struct LanguageLearning {
  private let letters = LanguageLetters(ModelBytes(keeping: LanguageLetters.table()), at: 0)

  /// Makes the table of letters that a model will have.
  public init() {}

  /// The features of a word.
  public func features(ofWord word: String) -> [UInt64] {
    features { grams, found in
      grams.begin()
      for letter in numbers(word) { grams.add(letter, to: &found) }
      grams.end(in: &found)
    }
  }

  /// The features of letters inside of a word.
  public func features(ofPart part: String) -> [UInt64] {
    features { grams, found in
      for letter in numbers(part) { grams.add(letter, to: &found) }
    }
  }

  /// The number of the script that most of a text is written in, and the features of its words.
  public func features(of text: Text) -> (script: UInt8, features: [UInt64]) {
    let utf8 = text.utf8.span
    var walk = LetterWalk(letters, text.range)
    var counts = ScriptCounts()
    walk.count(in: utf8, to: &counts)
    let script = counts.most ?? .none
    var found = Found()
    walk = LetterWalk(letters, text.range)
    walk.grams(of: script, in: utf8, to: &found)
    return (script.rawValue, found.features)
  }

  /// The number of the script in which a word is written.
  public func script(of word: String) -> UInt8 {
    let first = word.unicodeScalars.first { letters.script($0.value) != .mark }
    return first.map { letters.script($0.value).rawValue } ?? 0
  }

  private func numbers(_ word: String) -> [UInt16] {
    word.unicodeScalars.compactMap {
      let letter = $0.value < UInt32(LanguageLetters.count) ? letters.letter($0.value) : 0
      return letter == 0 ? nil : letter
    }
  }

  private func features(_ fill: (inout LetterGrams, inout Found) -> Void) -> [UInt64] {
    var (grams, found) = (LetterGrams(), Found())
    fill(&grams, &found)
    return found.features
  }

  private struct Found: GramSink {
    var features: [UInt64] = []

    mutating func add(_ feature: UInt64) { features.append(feature) }
  }
}

@_spi(Learning)
extension LanguageLearning {
  /// What a model says of a text.
  public struct Trial {
    /// Its answer, with the certainty that the model has.
    public let answer: DetectedLanguage
    fileprivate let reading: LanguageReading?

    /// How many grams it knew; `nil` if the script decided.
    public var grams: Int? { reading?.grams }

    /// Its certainty with scores multiplied by a factor.
    public func share(factor: Double) -> Double { reading?.share(factor: factor) ?? 1 }
  }

  /// Tries a model on texts; `nil` if the bytes are none.
  public static func trials(of model: [UInt8], on texts: [Text]) -> [Trial]? {
    guard let model = LanguageModel(ModelBytes(keeping: model)) else { return nil }
    let detector = LanguageDetector(model)
    return texts.map { text in
      let utf8 = text.utf8.span
      var counts = ScriptCounts()
      var walk = LetterWalk(model.letters, text.range)
      walk.count(in: utf8, to: &counts)
      let script = counts.most ?? .none
      let reading =
        script.isShared ? detector.reading(of: TextSample(text.range), in: script, utf8) : nil
      return Trial(answer: detector.language(of: text), reading: reading)
    }
  }
}
