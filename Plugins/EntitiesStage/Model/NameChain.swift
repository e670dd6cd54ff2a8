/// Finds the best labels of words in a row, and how much better they are than others.
///
/// Viterbi's method, once from each end; a word inside of a name follows one of the same type.
struct NameChain: Sendable {
  private let transitions: [SIMD8<Int32>]
  private var forward: [Column] = []
  private var backward: [Column] = []
  /// The best labels; rules may correct them.
  var labels: [UInt8] = []

  /// A number for each label.
  private struct Column {
    var outside: Int32
    var names: SIMD8<Int32>

    subscript(label: Int) -> Int32 { label == 0 ? outside : names[label - 1] }

    /// The best number, and the first label that has it.
    var best: (label: Int, score: Int32) {
      var found = (label: 0, score: outside)
      for lane in 0..<8 where names[lane] > found.score { found = (lane + 1, names[lane]) }
      return found
    }
  }

  /// What forbids a label; far from overflowing in the longest row.
  private static let never: Int32 = -1 << 29

  init(_ weights: NameWeights) {
    transitions = weights.transitions.enumerated().map { before, row in
      var result = SIMD8<Int32>(truncatingIfNeeded: row)
      for lane in 0..<8 where !NameLabel.mayFollow(lane + 1, before) { result[lane] = Self.never }
      return result
    }
  }

  /// Finds the best labels for the words' scores of the labels 1 to 8; that of label 0 is 0.
  mutating func decode(_ scores: [SIMD8<Int16>]) {
    forward.removeAll(keepingCapacity: true)
    var last = Column(outside: 0, names: SIMD8(repeating: Self.never))
    for score in scores {
      last = step(last, score)
      forward.append(last)
    }
    var label = last.best.label
    labels.removeAll(keepingCapacity: true)
    labels.append(contentsOf: repeatElement(0, count: scores.count))
    for index in scores.indices.reversed() {
      labels[index] = UInt8(label)
      if index > 0 { label = best(before: label, forward[index - 1]) }
    }
  }

  @inline(__always)
  private func step(_ last: Column, _ score: SIMD8<Int16>) -> Column {
    var names = transitions[0] &+ SIMD8(repeating: last.outside)
    var outside = last.outside
    for lane in 0..<8 {
      let before = last.names[lane]
      outside = max(outside, before)
      let through = transitions[lane + 1] &+ SIMD8(repeating: before)
      names.replace(with: through, where: through .> names)
    }
    names &+= SIMD8<Int32>(truncatingIfNeeded: score)
    // Forbidden ones stay about where they are, however long the row.
    let floor = SIMD8<Int32>(repeating: Self.never)
    names.replace(with: floor, where: names .< floor)
    return Column(outside: outside, names: names)
  }

  private func best(before label: Int, _ column: Column) -> Int {
    var found = (label: 0, score: Int32.min)
    for before in 0..<NameLabel.count where NameLabel.mayFollow(label, before) {
      let pair = label == 0 ? 0 : transitions[before][label - 1]
      let score = column[before] &+ pair
      if score > found.score { found = (before, score) }
    }
    return found.label
  }

  /// Prepares margins for the words decoded last.
  mutating func prepareMargins(_ scores: [SIMD8<Int16>]) {
    backward.removeAll(keepingCapacity: true)
    var behind = Column(outside: 0, names: .zero)
    backward.append(behind)
    for score in scores.dropFirst().reversed() {
      let next = behind.names &+ SIMD8<Int32>(truncatingIfNeeded: score)
      var column = Column(outside: behind.outside, names: SIMD8(repeating: behind.outside))
      for label in 0..<NameLabel.count {
        let best = (next &+ transitions[label]).max()
        if label == 0 {
          column.outside = max(column.outside, best)
        } else {
          column.names[label - 1] = max(column.names[label - 1], best)
        }
      }
      behind = column
      backward.append(column)
    }
  }

  /// How much better a name's labels are than the best labels of the row without this name.
  func margin(of name: Range<Int>) -> Int32 {
    guard let last = forward.last else { return 0 }
    let best = last.best.score
    var margin = Int32.max
    for index in name {
      let (before, behind) = (forward[index], backward[forward.count - 1 - index])
      for label in 0..<NameLabel.count where label != labels[index] {
        margin = min(margin, best &- before[label] &- behind[label])
      }
    }
    if name.upperBound < forward.count, let first = labels[name].first {
      let inside = NameLabel.type(Int(first)) + 5
      let behind = backward[forward.count - 1 - name.upperBound]
      margin = min(margin, best &- forward[name.upperBound][inside] &- behind[inside])
    }
    return margin
  }
}
