import BoilerplateStage

/// A page for the trainer: the features of its lines, and what is known of them.
struct Example {
  enum Label: UInt8 {
    case content, boilerplate, unknown
  }

  var site: Int
  var features: [UInt32] = []
  /// The group of each feature.
  var groups: [FeatureGroup] = []
  /// Where the features of each line begin, and behind them their number.
  var starts: [Int] = [0]
  /// The kinds of transitions from the line before; 0 for the first line.
  var transitions: [Int] = []
  var labels: [Label] = []
  /// How much each line counts.
  var weights: [Double] = []

  /// The same with the features of some groups.
  func only(_ chosen: Set<FeatureGroup>) -> Example {
    var example = self
    (example.features, example.groups, example.starts) = ([], [], [0])
    for line in labels.indices {
      for at in starts[line]..<starts[line + 1] where chosen.contains(groups[at]) {
        example.features.append(features[at])
        example.groups.append(groups[at])
      }
      example.starts.append(example.features.count)
    }
    return example
  }
}

/// Learns a linear chain with two labels by stochastic gradient ascent of the likelihood (AdaGrad:
/// Duchi, Hazan and Singer, 2011); what a line without label is, is left open.
///
/// Only with the four operations and roots of IEEE 754, in one order: the same everywhere.
struct ChainTrainer {
  static let bits = LineModel.bits
  static var size: Int { 1 << bits }

  private(set) var weights: [Double]
  private(set) var pairs: [Double]
  private var squares: [Double]
  private var pairSquares: [Double]
  private let isUsed: [Bool]
  private let usesPairs: Bool

  let rate = 0.05
  let decay = 2e-3

  init(_ examples: [Example], transitions: Int, usesPairs: Bool = true) {
    self.usesPairs = usesPairs
    weights = Array(repeating: 0, count: Self.size)
    squares = Array(repeating: 1e-2, count: Self.size)
    pairs = Array(repeating: 0, count: 4 * transitions)
    pairSquares = Array(repeating: 1e-2, count: 4 * transitions)
    isUsed = Self.used(examples)
  }

  /// What is seen on three sites or more: of less nothing can be learnt about others.
  private static func used(_ examples: [Example]) -> [Bool] {
    var lastSite = [Int](repeating: -1, count: size)
    var sites = [UInt8](repeating: 0, count: size)
    for example in examples.sorted(by: { $0.site < $1.site }) {
      for feature in example.features {
        let place = Int(feature) & (size - 1)
        if lastSite[place] != example.site {
          lastSite[place] = example.site
          sites[place] = min(sites[place] + 1, 3)
        }
      }
    }
    return sites.map { $0 >= 3 }
  }

  mutating func learn(_ examples: [Example], epochs: Int) {
    var order = Array(examples.indices)
    var state: UInt64 = 88_172_645_463_325_252
    for _ in 0..<epochs {
      for index in order.indices.reversed() where index > 0 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        order.swapAt(index, Int(state % UInt64(index + 1)))
      }
      for index in order { learn(examples[index]) }
    }
  }

  private func scores(_ example: Example) -> [Double] {
    (0..<example.labels.count).map { line in
      var sum = 0.0
      for at in example.starts[line]..<example.starts[line + 1] {
        sum += weights[Int(example.features[at]) & (Self.size - 1)]
      }
      return sum
    }
  }

  /// Learns as the weights that ship are learnt.
  static func learnt(from examples: [Example], usesPairs: Bool = true) -> ChainTrainer {
    var trainer = ChainTrainer(
      examples, transitions: LineFeatures.transitions, usesPairs: usesPairs)
    trainer.learn(examples, epochs: 6)
    return trainer
  }

  private mutating func learn(_ example: Example) {
    let scores = scores(example)
    let free = beliefs(example, scores, isFree: true)
    let given = beliefs(example, scores, isFree: false)
    for line in 0..<scores.count {
      let gradient = given.yes[line] - free.yes[line]
      if abs(gradient) > 1e-4 {
        for at in example.starts[line]..<example.starts[line + 1] {
          let place = Int(example.features[at]) & (Self.size - 1)
          if !isUsed[place] { continue }
          let step = gradient * example.weights[line] - decay * weights[place]
          squares[place] += step * step
          weights[place] += rate * step / squares[place].squareRoot()
        }
      }
      guard line > 0, usesPairs else { continue }
      for label in 0..<4 {
        let place = 4 * example.transitions[line] + label
        let step =
          given.pairs[4 * line + label] - free.pairs[4 * line + label] - decay * pairs[place]
        pairSquares[place] += step * step
        pairs[place] += rate * step / pairSquares[place].squareRoot()
      }
    }
  }

  /// How likely each line is boilerplate, and each pair of labels.
  private func beliefs(
    _ example: Example, _ scores: [Double], isFree: Bool
  ) -> (yes: [Double], pairs: [Double]) {
    let count = scores.count
    func allows(_ line: Int, _ label: Int) -> Double {
      if isFree || example.labels[line] == .unknown { return 1 }
      return (example.labels[line] == .boilerplate) == (label == 1) ? 1 : 0
    }
    let own = scores.map { Self.exponential(max(-30, min(30, $0))) }
    let factors = pairs.map { Self.exponential(max(-10, min(10, $0))) }
    var (forward, backward) = (
      [Double](repeating: 0, count: 2 * count), [Double](repeating: 1, count: 2 * count)
    )
    for line in 0..<count {
      for label in 0..<2 {
        var sum = 1.0
        if line > 0 {
          let at = 4 * example.transitions[line] + label
          sum = forward[2 * line - 2] * factors[at] + forward[2 * line - 1] * factors[at + 2]
        }
        forward[2 * line + label] = sum * allows(line, label) * (label == 1 ? own[line] : 1)
      }
      let total = forward[2 * line] + forward[2 * line + 1]
      forward[2 * line] /= total
      forward[2 * line + 1] /= total
    }
    for line in (0..<count - 1).reversed() {
      let at = 4 * example.transitions[line + 1]
      let no = backward[2 * line + 2] * allows(line + 1, 0)
      let yes = backward[2 * line + 3] * allows(line + 1, 1) * own[line + 1]
      backward[2 * line] = factors[at] * no + factors[at + 1] * yes
      backward[2 * line + 1] = factors[at + 2] * no + factors[at + 3] * yes
      let total = backward[2 * line] + backward[2 * line + 1]
      backward[2 * line] /= total
      backward[2 * line + 1] /= total
    }
    var yes = [Double](repeating: 0, count: count)
    var both = [Double](repeating: 0, count: 4 * count)
    for line in 0..<count {
      let (a, b) = (
        forward[2 * line] * backward[2 * line], forward[2 * line + 1] * backward[2 * line + 1]
      )
      yes[line] = b / (a + b)
      guard line > 0 else { continue }
      var total = 0.0
      for label in 0..<4 {
        let value =
          forward[2 * line - 2 + label / 2] * factors[4 * example.transitions[line] + label]
          * allows(line, label & 1) * (label & 1 == 1 ? own[line] : 1)
          * backward[2 * line + (label & 1)]
        both[4 * line + label] = value
        total += value
      }
      for label in 0..<4 { both[4 * line + label] /= total }
    }
    return (yes, both)
  }

  /// e to a power, by ten squarings: libraries differ in the last bit.
  static func exponential(_ power: Double) -> Double {
    var result = 1 + power / 4096
    // The next terms of the series make up for the small number of squarings.
    result += power * power / (2 * 4096 * 4096)
    for _ in 0..<12 { result *= result }
    return result
  }

  /// The model in whole numbers, as it ships.
  var model: LineModel { LineModel(weights: packedWeights.map(Int8.init), pairs: packedPairs) }

  var packedWeights: [Int32] { weights.map { Self.whole($0, 32) } }

  var packedPairs: [Int32] { pairs.map { Self.whole($0, 2048) } }

  private static func whole(_ weight: Double, _ limit: Double) -> Int32 {
    Int32(max(-limit, min(limit - 1, (weight * Double(LineModel.unit)).rounded())))
  }
}
