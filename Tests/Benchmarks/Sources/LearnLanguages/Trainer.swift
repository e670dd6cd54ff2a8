@_spi(Learning) import TextMillLanguage

/// Learns vectors of grams and of languages whose products tell languages apart, as fastText does
/// (Joulin and others, "Bag of Tricks for Efficient Text Classification", 2016).
struct Trainer {
  typealias Vector = SIMD16<Float>

  /// How much faster the vectors of grams learn than those of languages.
  private static let boost: Float = 10
  /// Languages and scripts of which only one text in eight is learned from, so that they do not take
  /// from their neighbours: what is known of them is little, or few people write them.
  private static let rare: Set = ["sr-Latn", "gl", "lb", "om", "ps", "ti"]

  private(set) var grams: [Vector] = []
  private(set) var languages: [Vector]
  private(set) var biases: [Float]
  private let sentences: MadeSentences
  private var dice: Dice

  init(_ vocabularies: [Vocabulary], grams count: Int, seed: UInt64) {
    sentences = MadeSentences(vocabularies)
    dice = Dice(seed: seed)
    grams.reserveCapacity(count)
    for _ in 0..<count {
      var vector = Vector()
      for lane in 0..<LanguageModelFile.dimensions {
        vector[lane] = (Float(dice.below(2001)) / 1000 - 1) / 16
      }
      grams.append(vector)
    }
    languages = vocabularies.map { _ in Vector() }
    biases = vocabularies.map { _ in 0 }
  }

  /// Learns from so many sentences, less and less from each; prints how many it takes for another's.
  mutating func learn(steps: Int, rate: Float) {
    let contested = sentences.contested
    var sentence: [UInt32] = []
    var wrong = 0
    for step in 0..<steps {
      let language = contested[dice.below(contested.count)]
      if Self.rare.contains(sentences.names[language]), !dice.chance(125) { continue }
      sentences.draw(language, &dice, into: &sentence)
      if sentence.isEmpty { continue }
      if !update(sentence, language, rate * (1 - Float(step) / Float(steps))) { wrong += 1 }
      if (step + 1) % (steps / 10) == 0 {
        print("sentence \(step + 1), \(wrong) of \(steps / 10) wrong")
        wrong = 0
      }
    }
  }

  /// Learns from the grams of a sentence; says whether its language was known.
  private mutating func update(_ sentence: [UInt32], _ language: Int, _ rate: Float) -> Bool {
    var mean = Vector()
    for gram in sentence { mean += grams[Int(gram)] }
    let share = 1 / Float(sentence.count)
    mean *= share
    let rivals = sentences.rivals[language]
    let scores = rivals.map { (languages[$0] * mean).sum() + biases[$0] }
    let best = scores.max() ?? 0
    let likeliest = rivals[scores.firstIndex(of: best) ?? 0]
    let likelihoods = scores.map { Self.exponential($0 - best) }
    let sum = likelihoods.reduce(0, +)
    var gradient = Vector()
    for (rival, likelihood) in zip(rivals, likelihoods) {
      let error = ((rival == language ? 1 : 0) - likelihood / sum) * rate
      gradient += languages[rival] * error
      languages[rival] += mean * error
      biases[rival] += 0.1 * error
    }
    gradient *= share * Self.boost
    for gram in sentence { grams[Int(gram)] += gradient }
    return likeliest == language
  }

  /// e to a power of 0 or less, by multiplication alone: the same on every machine.
  private static func exponential(_ power: Float) -> Float {
    if power < -50 { return 0 }
    var result = 1 + power / 1024
    for _ in 0..<10 { result *= result }
    return result
  }
}
