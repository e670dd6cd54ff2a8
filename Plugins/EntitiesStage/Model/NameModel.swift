/// All that is learned about the names of a language: a file of weights with the lexicon behind them.
struct NameModel: Sendable {
  /// The language of the texts that it learned from, as ISO 639 has it: "en".
  let language: String
  let weights: NameWeights
  let lexicon: NameLexicon

  /// Reads a model as `learn-names` writes it; `nil` if the bytes are none.
  init?(_ bytes: ModelBytes) {
    guard let weights = NameWeights(bytes), weights.end <= bytes.count,
      let lexicon = NameLexicon(bytes.suffix(from: weights.end))
    else { return nil }
    (self.weights, self.lexicon) = (weights, lexicon)
    let code = bytes.word32(NameWeights.Layout.language)
    let letters = (0..<4).map { UInt8(truncatingIfNeeded: code >> UInt32(8 * $0)) }
    language = String(decoding: letters.prefix { $0 != 0 }, as: UTF8.self)
  }
}
