public import TextMillLanguage

/// Grows a forest by gradient boosting on the logistic loss, with second-order leaves and
/// histograms, after Chen and Guestrin, XGBoost (2016).
public struct ForestTrainer {
  /// How a forest is grown.
  public struct Options: Sendable {
    /// How many questions lead to a leaf.
    public var depth = 6
    /// How many trees there are.
    public var trees = 150
    /// What a tree adds, as a share of what fits best.
    public var rate = 0.1
    /// What draws leaves to zero.
    public var ridge = 8.0
    /// What a leaf's rows must weigh together, by the loss's second derivatives.
    public var leastWeight = 4.0
    /// Of the rows a tree sees so many in a hundred.
    public var rows = 60
    /// Of the features it sees so many in a hundred.
    public var features = 40

    /// As `extract` has it.
    public init() {}
  }

  /// Rows of bytes with what they should be.
  public struct Table: Sendable {
    let width: Int
    /// The features, row behind row.
    public var rows: [UInt8] = []
    /// Whether each row belongs to the class.
    public var labels: [Bool] = []
    /// How much each row counts.
    public var weights: [Float] = []
    var count: Int { labels.count }

    /// Without rows; each will have so many bytes.
    public init(width: Int) { self.width = width }
  }

  private let table: Table
  private let options: Options
  private var dice: Dice
  private var scores: [Float]
  private var slopes: [SIMD2<Float>]
  private var features: [UInt8] = []
  private var thresholds: [UInt8] = []
  private var leaves: [Int16] = []
  private let base: Double

  /// Grows a forest; the same one for the same table, options and seed.
  public static func train(_ table: Table, _ options: Options, seed: UInt64) -> ByteForest {
    var trainer = Self(table, options, seed)
    for _ in 0..<options.trees { trainer.grow() }
    guard
      let forest = ByteForest(
        depth: options.depth, base: Int32(trainer.base * Double(ByteForest.unitsPerLogit)),
        features: trainer.features, thresholds: trainer.thresholds, leaves: trainer.leaves)
    else { fatalError("the forest's parts do not fit") }
    return forest
  }

  private init(_ table: Table, _ options: Options, _ seed: UInt64) {
    (self.table, self.options) = (table, options)
    dice = Dice(seed: seed)
    base = 0
    scores = Array(repeating: 0, count: table.count)
    slopes = Array(repeating: .zero, count: table.count)
  }

  private mutating func grow() {
    for index in 0..<table.count {
      let clipped = max(-15, min(15, Double(scores[index])))
      let probability = Float(1 / (1 + ByteForest.exponential(-clipped)))
      let weight = table.weights[index]
      slopes[index] = SIMD2(
        (probability - (table.labels[index] ? 1 : 0)) * weight,
        max(1e-6, probability * (1 - probability)) * weight)
    }
    var sample: [Int32] = []
    for index in 0..<table.count where dice.roll(100) < options.rows { sample.append(Int32(index)) }
    let asked = (0..<table.width).filter { _ in dice.roll(100) < options.features }
    var tree = TreeGrower(table, slopes, options, asked)
    tree.grow(sample)
    append(tree)
  }

  private mutating func append(_ tree: TreeGrower) {
    features += tree.features
    thresholds += tree.thresholds
    let units = Double(ByteForest.unitsPerLogit)
    let values = tree.leaves.map {
      Int16(max(-32000, min(32000, ($0 * options.rate * units).rounded())))
    }
    leaves += values
    let inner = 1 << options.depth - 1
    for index in 0..<table.count {
      var place = 0
      let start = index * table.width
      while place < inner {
        let value = table.rows[start + Int(tree.features[place])]
        place = 2 * place + (value > tree.thresholds[place] ? 2 : 1)
      }
      scores[index] += Float(values[place - inner]) / Float(units)
    }
  }
}
