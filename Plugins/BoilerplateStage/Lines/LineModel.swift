import TextMillLanguage

/// Weights of line features and of pairs of neighbouring lines, in sixteenths: positive ones speak
/// for boilerplate.
public struct LineModel: Sendable {
  /// The number of feature weights, as a power of two.
  public static let bits = 16
  /// How many units of a score are a step of one in the logarithm of the odds.
  public static let unit = 16

  private let weights: [Int8]
  private let table: FeatureTable
  private let pairs: [BinaryChain.Pair]

  /// `pairs` has four weights for each kind of transition.
  public init(weights: [Int8], pairs: [Int32]) {
    self.weights = weights
    table = FeatureTable(weights)
    self.pairs = (0..<pairs.count / 4).map { kind in
      BinaryChain.Pair { pairs[4 * kind + $0] }
    }
  }

  /// The model that ships.
  static let shipped = LineModel(
    weights: PackedWeights.numbers(LineWeights.features).map(Int8.init),
    pairs: PackedWeights.wideNumbers(LineWeights.pairs))

  /// The sum of the weights of features.
  public func score(_ features: ArraySlice<UInt32>) -> Int32 {
    features.reduce(0) { $0 + Int32(weights[Int($1) & (1 << Self.bits - 1)]) }
  }

  /// Puts in `scores` for each line how much speaks for boilerplate in itself.
  func score(_ features: LineFeatures, into scores: inout [Int32]) {
    scores.removeAll(keepingCapacity: true)
    var sum = Sum(weights: weights, table: table)
    for line in 0..<features.count {
      sum.total = 0
      features.add(line, to: &sum)
      scores.append(sum.total)
    }
  }

  /// Turns the lines' scores into how much speaks for boilerplate over the whole text: above zero, more
  /// than against.
  func decide(_ features: LineFeatures, _ scores: inout [Int32]) {
    BinaryChain.decide(&scores) { pairs[features.transition($0)] }
  }

  /// The group of features that speaks most for boilerplate in a line.
  func mainGroup(_ line: Int, _ features: LineFeatures) -> FeatureGroup {
    var sums = GroupSums(weights: weights)
    features.add(line, to: &sums)
    let best = sums.totals.indices.max { sums.totals[$0] < sums.totals[$1] } ?? 0
    return FeatureGroup(rawValue: best) ?? .shape
  }

  private struct Sum: FeatureSink {
    let weights: [Int8]
    let table: FeatureTable
    var total: Int32 = 0

    @inline(__always)
    mutating func add(_ group: FeatureGroup, _ hash: UInt32) {
      total &+= Int32(weights[Int(hash) & (1 << LineModel.bits - 1)])
    }

    @inline(__always)
    mutating func add(_ group: FeatureGroup, _ template: UInt32, _ one: UInt32, _ other: UInt32) {
      total &+= table.weight(template, one, other)
    }
  }

  private struct GroupSums: FeatureSink {
    let weights: [Int8]
    var totals = [Int32](repeating: 0, count: FeatureGroup.allCases.count)

    mutating func add(_ group: FeatureGroup, _ hash: UInt32) {
      totals[group.rawValue] += Int32(weights[Int(hash) & (1 << LineModel.bits - 1)])
    }
  }
}
