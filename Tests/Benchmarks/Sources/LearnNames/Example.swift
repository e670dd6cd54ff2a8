import EntitiesStage

/// A document with numbered features, ready to learn from.
struct Example {
  var runs: [Int]
  var ranges: [Range<Int>]
  var features: [Int32]
  var starts: [Int]
  /// The labels that each word may have, as bits.
  var allowed: [UInt16]
  /// For each word, its number among the document's different words.
  var words: [Int32]
  var wordCount: Int
}

extension Example {
  init(_ text: TaggedText, _ sample: NameLearning.Sample, _ numbers: FeatureNumbers) {
    runs = sample.runs
    ranges = sample.ranges
    var seen: [UInt64: Int32] = [:]
    words = sample.words.map { word in
      let number = seen[word] ?? Int32(seen.count)
      seen[word] = number
      return number
    }
    wordCount = seen.count
    features = []
    starts = [0]
    for word in ranges.indices {
      for feature in sample.features[sample.starts[word]..<sample.starts[word + 1]] {
        if let number = numbers[feature] { features.append(number) }
      }
      starts.append(features.count)
    }
    allowed = Self.allowed(text, sample)
  }

  private static func allowed(_ text: TaggedText, _ sample: NameLearning.Sample) -> [UInt16] {
    var free: UInt16 = 1
    for type in TaggedText.Entity.types.indices where !text.marks(type) {
      free |= 1 << UInt16(type + 1) | 1 << UInt16(type + 5)
    }
    var result = [UInt16](repeating: free, count: sample.ranges.count)
    var entity = 0
    var isInside = false
    var isRunStart = Set(sample.runs)
    isRunStart.insert(0)
    for (word, range) in sample.ranges.enumerated() {
      while entity < text.ents.count, text.ents[entity].end <= range.lowerBound {
        entity += 1
        isInside = false
      }
      guard entity < text.ents.count, text.ents[entity].start < range.upperBound else { continue }
      if isRunStart.contains(word) { isInside = false }
      let type = text.ents[entity].type
      result[word] = 1 << UInt16(isInside ? type + 5 : type + 1)
      isInside = true
    }
    return result
  }
}
