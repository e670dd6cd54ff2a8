public import TextMill

/// What the trainer of the language model needs; no promise to others.
@_spi(Learning)
public struct LanguageLearning {
  private let letters = LanguageLetters(ModelBytes(keeping: LanguageLetters.table()), at: 0)

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
    let counts = walk.count(in: utf8)
    let script = WritingScript.allCases.max { counts.weight($0) < counts.weight($1) } ?? .none
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
