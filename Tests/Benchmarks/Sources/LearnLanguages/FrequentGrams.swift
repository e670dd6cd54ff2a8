/// Grams by how often they occur, each language counting as much as any other.
enum FrequentGrams {
  /// - Parameters:
  ///   - vocabularies: words and parts of words, whose features are numbers of grams
  ///   - grams: the grams by their numbers
  /// - Returns: the grams, the most frequent ones first
  static func sorted(_ vocabularies: [Vocabulary], _ grams: [UInt64]) -> [UInt64] {
    var weights = [Double](repeating: 0, count: grams.count)
    for vocabulary in vocabularies {
      for (urn, part) in [(vocabulary.words, 0.75), (vocabulary.parts, 0.25)] where !urn.isEmpty {
        let total = Double(urn.shares.reduce(0, +))
        for index in urn.shares.indices {
          let share = Double(urn.shares[index]) / total * part
          for feature in urn.features[urn.starts[index]..<urn.starts[index + 1]] {
            weights[Int(feature)] += share
          }
        }
      }
    }
    let order = weights.indices.sorted {
      weights[$0] != weights[$1] ? weights[$0] > weights[$1] : $0 < $1
    }
    return order.map { grams[$0] }
  }
}
