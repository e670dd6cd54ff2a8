import EntitiesStage

/// A document with numbered features, ready to learn from.
struct Example {
  var runs: [Int]
  var ranges: [Range<Int>]
  var features: [Int32]
  var starts: [Int]
  /// The labels that each word may have, as bits.
  var allowed: [UInt16]
  /// Which types count here.
  var scored: [Bool]
  var gold: [TaggedText.Entity]
  var words: [Int32]
  var wordCount: Int
}

/// Numbers features in the order of their appearance; rare ones get none.
struct FeatureNumbers {
  private var numbers: [UInt64: Int32] = [:]
  private var counts: [UInt64: UInt8] = [:]
  private let least: UInt8

  init(least: UInt8) { self.least = least }

  var count: Int { numbers.count + 200 }
  var all: [UInt64: Int32] { numbers }

  mutating func see(_ features: [UInt64]) {
    for feature in features {
      let seen = counts[feature, default: 0]
      if seen >= least { continue }
      counts[feature] = seen + 1
      if seen + 1 == least { numbers[feature] = Int32(200 + numbers.count) }
    }
  }

  subscript(feature: UInt64) -> Int32? { numbers[feature] }
}

extension Example {
  init(_ text: TaggedText, _ sample: NameLearning.Sample, _ numbers: FeatureNumbers) {
    runs = sample.runs
    ranges = sample.ranges
    gold = text.ents
    var seen: [UInt64: Int32] = [:]
    words = sample.words.map { word in
      let number = seen[word] ?? Int32(seen.count)
      seen[word] = number
      return number
    }
    wordCount = seen.count
    scored = TaggedText.Entity.types.map { text.types.contains($0) }
    features = []
    starts = [0]
    for word in ranges.indices {
      for feature in sample.features[sample.starts[word]..<sample.starts[word + 1]] {
        if let number = numbers[feature] { features.append(number | (feature & 1 == 1 ? 1 << 28 : 0)) }
      }
      starts.append(features.count)
    }
    allowed = Self.allowed(text, sample)
  }

  private static func allowed(_ text: TaggedText, _ sample: NameLearning.Sample) -> [UInt16] {
    var free: UInt16 = 1
    for (type, name) in TaggedText.Entity.types.enumerated() where !text.types.contains(name) {
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
