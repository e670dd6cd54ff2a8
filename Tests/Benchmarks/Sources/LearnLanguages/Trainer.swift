@_spi(Learning) import TextMillLanguage

/// Learns vectors of features and of languages whose products tell languages apart, as fastText does
/// (Joulin and others, "Bag of Tricks for Efficient Text Classification", 2016).
struct Trainer {
  typealias Vector = SIMD16<Float>

  var features: [Vector]
  var languages: [Vector]
  var biases: [Float]
  /// The languages of each language's script.
  private let rivals: [[Int]]
  private let vocabularies: [Vocabulary]
  private let english: Int
  private var dice: Dice
  private var sample: [UInt32] = []

  init(_ vocabularies: [Vocabulary], features count: Int, seed: UInt64) {
    self.vocabularies = vocabularies
    dice = Dice(seed: seed)
    features = []
    features.reserveCapacity(count)
    for _ in 0..<count {
      var vector = Vector()
      for lane in 0..<LanguageModelFile.dimensions {
        vector[lane] = (Float(dice.below(2001)) / 1000 - 1) / 16
      }
      features.append(vector)
    }
    languages = vocabularies.map { _ in Vector() }
    biases = vocabularies.map { _ in 0 }
    rivals = vocabularies.map { own in
      vocabularies.indices.filter { vocabularies[$0].script == own.script }
    }
    english = vocabularies.firstIndex { $0.name == "en" } ?? 0
  }

  mutating func learn(steps: Int, rate: Float) {
    let contested = vocabularies.indices.filter { rivals[$0].count > 1 }
    var loss: Float = 0
    for step in 0..<steps {
      let language = contested[dice.below(contested.count)]
      if Self.rare.contains(vocabularies[language].name), !dice.chance(125) { continue }
      draw(language)
      if sample.isEmpty { continue }
      loss += update(language, rate * (1 - Float(step) / Float(steps)))
      if (step + 1) % (steps / 10) == 0 {
        print("step \(step + 1), wrong \(loss / Float(steps / 10))")
        loss = 0
      }
    }
  }

  /// A made-up sentence: words drawn one by one, and parts of words; some are of another language.
  private mutating func draw(_ language: Int) {
    sample.removeAll(keepingCapacity: true)
    let own = vocabularies[language]
    var length = 3
    while length < 40, dice.chance(900) { length += 1 }
    var foreign = language
    if dice.chance(150) {
      foreign =
        dice.chance(500) && own.script == vocabularies[english].script
        ? english : rivals[language][dice.below(rivals[language].count)]
    }
    let parts = own.words.count < 15_000 ? 700 : 250
    for _ in 0..<length {
      let source = foreign != language && dice.chance(200) ? vocabularies[foreign] : own
      if source.words.isEmpty || (!source.parts.isEmpty && dice.chance(parts)) {
        sample += source.parts.features[source.parts.draw(&dice)]
      } else {
        sample += source.words.features[source.words.draw(&dice)]
      }
    }
  }

  private mutating func update(_ language: Int, _ rate: Float) -> Float {
    var hidden = Vector()
    for feature in sample { hidden += features[Int(feature)] }
    let share = 1 / Float(sample.count)
    hidden *= share
    let rivals = rivals[language]
    var scores = rivals.map { (languages[$0] * hidden).sum() + biases[$0] }
    let best = scores.max() ?? 0
    let isWrong: Float = rivals[scores.firstIndex(of: best) ?? 0] == language ? 0 : 1
    var sum: Float = 0
    for index in scores.indices {
      scores[index] = Self.exponential(scores[index] - best)
      sum += scores[index]
    }
    var gradient = Vector()
    for (index, rival) in rivals.enumerated() {
      let error = ((rival == language ? 1 : 0) - scores[index] / sum) * rate
      gradient += languages[rival] * error
      languages[rival] += hidden * error
      biases[rival] += 0.1 * error
    }
    gradient *= share * Self.boost
    for feature in sample { features[Int(feature)] += gradient }
    return isWrong
  }

  /// How much faster the vectors of grams learn than those of languages.
  private static let boost: Float = 10
  /// Languages and scripts that are met less often where others of their script are: with one of eight texts
  /// they do not take from their neighbours.
  private static let rare: Set = ["sr-Latn", "gl", "lb", "om", "ps", "ti"]

  /// e to a power of 0 or less, by multiplication alone: the same on every machine.
  static func exponential(_ power: Float) -> Float {
    if power < -50 { return 0 }
    var result = 1 + power / 1024
    for _ in 0..<10 { result *= result }
    return result
  }
}
