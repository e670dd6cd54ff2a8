/// Sentences to learn from that nobody wrote: words drawn one by one, as often as they occur, and
/// parts of words; in some of them a few words are of another language.
struct MadeSentences {
  private let vocabularies: [Vocabulary]
  private let english: Int
  /// The languages of each language's script.
  let rivals: [[Int]]
  let names: [String]

  init(_ vocabularies: [Vocabulary]) {
    self.vocabularies = vocabularies
    rivals = vocabularies.map { own in
      vocabularies.indices.filter { vocabularies[$0].script == own.script }
    }
    names = vocabularies.map(\.name)
    english = vocabularies.firstIndex { $0.name == "en" } ?? 0
  }

  /// The languages that share their script with another one.
  var contested: [Int] { rivals.indices.filter { rivals[$0].count > 1 } }

  /// Makes a sentence of 3 to 40 words, 12 on average: the numbers of its grams.
  func draw(_ language: Int, _ dice: inout Dice, into sentence: inout [UInt32]) {
    sentence.removeAll(keepingCapacity: true)
    let own = vocabularies[language]
    var length = 3
    while length < 40, dice.chance(900) { length += 1 }
    let foreign = dice.chance(150) ? guest(of: language, &dice) : nil
    // Few words are known of some languages: their parts are the better source.
    let parts = own.words.count < 15_000 ? 700 : 250
    for _ in 0..<length {
      let source = foreign.flatMap { dice.chance(200) ? vocabularies[$0] : nil } ?? own
      let takesPart = source.words.isEmpty || !source.parts.isEmpty && dice.chance(parts)
      let urn = takesPart ? source.parts : source.words
      sentence += urn.features[urn.draw(&dice)]
    }
  }

  /// A language of the same script: English in every second case.
  private func guest(of language: Int, _ dice: inout Dice) -> Int? {
    let isEnglish = dice.chance(500) && rivals[language].contains(english)
    let guest = isEnglish ? english : rivals[language][dice.below(rivals[language].count)]
    return guest == language ? nil : guest
  }
}
