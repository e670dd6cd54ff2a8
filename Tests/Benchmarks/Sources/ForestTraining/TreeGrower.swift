import TextMillLanguage

/// Grows one tree, level by level.
struct TreeGrower {
  private(set) var features: [UInt8]
  private(set) var thresholds: [UInt8]
  /// In logits.
  private(set) var leaves: [Double]
  private let table: ForestTrainer.Table
  private let slopes: [SIMD2<Float>]
  private let options: ForestTrainer.Options
  private let asked: [Int]

  private typealias Histogram = [SIMD2<Float>]

  private struct Split {
    var gain = 0.0
    var feature = 0
    var threshold: UInt8 = 255
  }

  init(
    _ table: ForestTrainer.Table, _ slopes: [SIMD2<Float>], _ options: ForestTrainer.Options,
    _ asked: [Int]
  ) {
    (self.table, self.slopes, self.options, self.asked) = (table, slopes, options, asked)
    let inner = 1 << options.depth - 1
    features = Array(repeating: 0, count: inner)
    // Nothing is above 255: a node without a question sends every row left.
    thresholds = Array(repeating: 255, count: inner)
    leaves = Array(repeating: 0, count: inner + 1)
  }

  mutating func grow(_ rows: [Int32]) {
    grow(rows, histogram(of: rows), at: 0)
  }

  private mutating func grow(_ rows: [Int32], _ histogram: Histogram, at node: Int) {
    let inner = features.count
    if node >= inner {
      leaves[node - inner] = value(of: rows)
      return
    }
    let split = bestSplit(histogram)
    guard split.gain > 0 else {
      // Every row goes left all the way.
      var place = node
      while place < inner { place = 2 * place + 1 }
      leaves[place - inner] = value(of: rows)
      return
    }
    features[node] = UInt8(split.feature)
    thresholds[node] = split.threshold
    var (left, right): ([Int32], [Int32]) = ([], [])
    for row in rows {
      if table.rows[Int(row) * table.width + split.feature] > split.threshold {
        right.append(row)
      } else {
        left.append(row)
      }
    }
    if 2 * node + 1 >= inner {
      grow(left, [], at: 2 * node + 1)
      grow(right, [], at: 2 * node + 2)
      return
    }
    let isLeftSmall = left.count < right.count
    let small = self.histogram(of: isLeftSmall ? left : right)
    var large = histogram
    for index in large.indices { large[index] -= small[index] }
    grow(left, isLeftSmall ? small : large, at: 2 * node + 1)
    grow(right, isLeftSmall ? large : small, at: 2 * node + 2)
  }

  private func histogram(of rows: [Int32]) -> Histogram {
    var histogram = Histogram(repeating: .zero, count: table.width * 256)
    var sums = histogram.mutableSpan
    let (values, slopes, asked) = (table.rows.span, slopes.span, asked.span)
    let width = table.width
    for row in rows {
      let start = Int(row) * width
      let slope = slopes[Int(row)]
      for index in 0..<asked.count {
        // The features asked for are below the width, and the rows below the table's count.
        let feature = unsafe asked[unchecked: index]
        let place = feature << 8 | Int(unsafe values[unchecked: start &+ feature])
        unsafe sums[unchecked: place] += slope
      }
    }
    return histogram
  }

  private func bestSplit(_ histogram: Histogram) -> Split {
    var best = Split()
    for feature in asked {
      var total = SIMD2<Double>.zero
      for bin in 0..<256 { total += SIMD2<Double>(histogram[feature << 8 | bin]) }
      var left = SIMD2<Double>.zero
      let whole = gain(total)
      for bin in 0..<255 {
        left += SIMD2<Double>(histogram[feature << 8 | bin])
        let right = total - left
        guard left.y >= options.leastWeight, right.y >= options.leastWeight else { continue }
        let gain = self.gain(left) + self.gain(right) - whole
        if gain > best.gain + 1e-9 {
          best = Split(gain: gain, feature: feature, threshold: UInt8(bin))
        }
      }
    }
    return best
  }

  private func gain(_ sum: SIMD2<Double>) -> Double { sum.x * sum.x / (sum.y + options.ridge) }

  private func value(of rows: [Int32]) -> Double {
    var sum = SIMD2<Double>.zero
    for row in rows { sum += SIMD2<Double>(slopes[Int(row)]) }
    return max(-4, min(4, -sum.x / (sum.y + options.ridge)))
  }
}
