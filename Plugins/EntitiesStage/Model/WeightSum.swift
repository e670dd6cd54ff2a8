/// Adds up the weights of features.
///
/// Eight bytes are added at once: those of labels that begin a name and those of labels inside of
/// one, four lanes of 16 bits each. Features are noted first and looked up together, so that the
/// looks, which mostly wait for memory, overlap.
struct WeightSum: FeatureSink {
  private let weights: NameWeights
  private var noted = InlineArray<64, UInt64>(repeating: 0)
  private var count = 0
  private var sum = SIMD8<Int16>.zero

  init(_ weights: NameWeights) { self.weights = weights }

  @inline(__always)
  mutating func add(_ feature: UInt64) {
    if count == noted.count { lookUp() }
    noted[count] = feature
    count &+= 1
  }

  /// The sums of the labels 1 to 8; nothing is noted then.
  mutating func scores() -> SIMD8<Int16> {
    lookUp()
    let result = sum
    sum = .zero
    return result
  }

  private mutating func lookUp() {
    var (begins, insides, rows): (UInt64, UInt64, UInt64) = (0, 0, 0)
    for index in 0..<count {
      let (row, isThere) = weights.row(of: noted[index])
      begins &+= row & isThere & 0x00FF_00FF_00FF_00FF
      insides &+= row &>> 8 & isThere & 0x00FF_00FF_00FF_00FF
      rows &-= isThere
    }
    // Weights are kept with 128 added.
    let zero = Int32(truncatingIfNeeded: rows) * 128
    for lane in 0..<4 {
      let shift = UInt64(16 * lane)
      sum[lane] &+= Int16(
        truncatingIfNeeded: Int32(truncatingIfNeeded: begins &>> shift & 0xFFFF) - zero)
      sum[lane + 4] &+= Int16(
        truncatingIfNeeded: Int32(truncatingIfNeeded: insides &>> shift & 0xFFFF) - zero)
    }
    count = 0
  }
}
