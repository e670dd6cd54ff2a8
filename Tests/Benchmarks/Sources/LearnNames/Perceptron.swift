import EntitiesStage

/// An averaged perceptron over chains of labels (Collins, "Discriminative training methods for
/// hidden Markov models", 2002), with features left out by chance while it learns.
struct Perceptron {
  var weights: [SIMD8<Float>]
  var sums: [SIMD8<Float>]
  /// For each label before (0 to 8), the weights of the labels 1 to 8.
  var pairs = [SIMD8<Float>](repeating: .zero, count: NameLabel.count)
  var pairSums = [SIMD8<Float>](repeating: .zero, count: NameLabel.count)
  var step: Float = 1
  var random: UInt64
  let dropout: UInt64

  init(features: Int, seed: UInt64, dropout: Double) {
    weights = Array(repeating: .zero, count: features)
    sums = weights
    random = seed &* 0x9e37_79b9_7f4a_7c15 | 1
    self.dropout = UInt64(dropout * 65536)
  }

  mutating func next() -> UInt64 {
    random ^= random << 13
    random ^= random >> 7
    random ^= random << 17
    return random
  }

  /// The model with the mean of all weights it had.
  func averaged() -> Perceptron {
    var mean = self
    for index in weights.indices { mean.weights[index] = weights[index] - sums[index] / step }
    for index in pairs.indices { mean.pairs[index] = pairs[index] - pairSums[index] / step }
    return mean
  }

  /// Adds the weights of another model.
  mutating func add(_ other: Perceptron) {
    for index in weights.indices { weights[index] += other.weights[index] }
    for index in pairs.indices { pairs[index] += other.pairs[index] }
  }

  /// Learns from a document once.
  mutating func learn(_ example: borrowing Example, weight: Float) {
    var kept: [Int32] = []
    var keptStarts: [Int] = []
    var history = History(example.wordCount)
    var dynamic: [Int32] = []
    for run in 0..<example.runs.count - 1 {
      let words = example.runs[run]..<example.runs[run + 1]
      kept.removeAll(keepingCapacity: true)
      keptStarts.removeAll(keepingCapacity: true)
      var scores: [SIMD8<Float>] = []
      for word in words {
        keptStarts.append(kept.count)
        var score = SIMD8<Float>.zero
        var bits = UInt64(0)
        var left = 0
        for at in example.starts[word]..<example.starts[word + 1] {
          if left == 0 {
            bits = next()
            left = 4
          }
          let isOut = bits & 0xFFFF < dropout
          bits >>= 16
          left -= 1
          if isOut { continue }
          let feature = example.features[at]
          kept.append(feature)
          score += weights[Int(feature)]
        }
        dynamic.removeAll(keepingCapacity: true)
        history.features(example.words[word], words.count, into: &dynamic)
        for feature in dynamic where next() & 0xFFFF >= dropout {
          kept.append(feature)
          score += weights[Int(feature)]
        }
        scores.append(score)
      }
      keptStarts.append(kept.count)
      step += 1
      let best = decode(scores)
      history.add(example.words[words], best)
      if zip(words, best).allSatisfy({ example.allowed[$0] >> UInt16($1) & 1 == 1 }) { continue }
      let gold = decode(scores, among: example.allowed[words])
      update(gold, best, kept, keptStarts, weight)
    }
  }

  private mutating func update(
    _ gold: [Int], _ best: [Int], _ kept: [Int32], _ starts: [Int], _ weight: Float
  ) {
    for index in gold.indices {
      let (right, wrong) = (gold[index], best[index])
      let (before, wrongBefore) = (index > 0 ? gold[index - 1] : 0, index > 0 ? best[index - 1] : 0)
      if right != wrong || before != wrongBefore {
        change(&pairs[before], &pairSums[before], right, weight)
        change(&pairs[wrongBefore], &pairSums[wrongBefore], wrong, -weight)
      }
      if right == wrong { continue }
      var delta = SIMD8<Float>.zero
      if right > 0 { delta[right - 1] += weight }
      if wrong > 0 { delta[wrong - 1] -= weight }
      let late = delta * step
      for at in starts[index]..<starts[index + 1] {
        weights[Int(kept[at])] += delta
        sums[Int(kept[at])] += late
      }
    }
  }

  private func change(
    _ row: inout SIMD8<Float>, _ sum: inout SIMD8<Float>, _ label: Int, _ weight: Float
  ) {
    guard label > 0 else { return }
    row[label - 1] += weight
    sum[label - 1] += weight * step
  }

  /// The best labels of a run (Viterbi); with `allowed`, the best among those.
  func decode(_ scores: [SIMD8<Float>], among allowed: ArraySlice<UInt16>? = nil) -> [Int] {
    let none = -Float.infinity
    var best = [Float](repeating: none, count: NameLabel.count)
    best[0] = 0
    var back: [UInt8] = []
    for (index, score) in scores.enumerated() {
      var next = [Float](repeating: none, count: NameLabel.count)
      let mask = allowed.map { $0[$0.startIndex + index] } ?? 0x1FF
      for label in 0..<NameLabel.count {
        var from = 0
        if mask >> UInt16(label) & 1 == 1 {
          let own = label > 0 ? score[label - 1] : 0
          for before in 0..<NameLabel.count where NameLabel.mayFollow(label, before) {
            let value = best[before] + own + (label > 0 ? pairs[before][label - 1] : 0)
            if value > next[label] { (next[label], from) = (value, before) }
          }
        }
        back.append(UInt8(from))
      }
      best = next
    }
    var label = best.indices.max { best[$0] < best[$1] } ?? 0
    // Of equals, the first.
    for candidate in best.indices where best[candidate] == best[label] {
      label = candidate
      break
    }
    var labels = [Int](repeating: 0, count: scores.count)
    for index in scores.indices.reversed() {
      labels[index] = label
      label = Int(back[index * NameLabel.count + label])
    }
    return labels
  }
}
