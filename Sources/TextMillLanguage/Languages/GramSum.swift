/// Adds up the vectors of grams.
///
/// Grams are noted first and looked up together, so that the looks, which mostly wait for memory,
/// overlap.
struct GramSum: GramSink {
  private let model: LanguageModel
  private var noted = InlineArray<128, UInt64>(repeating: 0)
  private var pending = 0
  private var sum = SIMD16<Int32>()
  private(set) var count = 0

  init(_ model: LanguageModel) { self.model = model }

  @inline(__always)
  mutating func add(_ feature: UInt64) {
    if pending == noted.count { lookUp() }
    noted[pending] = feature
    pending &+= 1
  }

  /// 64 times the mean of the vectors; zeros if there was none.
  mutating func mean() -> SIMD16<Int32> {
    lookUp()
    var mean = SIMD16<Int32>()
    guard count > 0 else { return mean }
    for lane in 0..<LanguageModel.Layout.dimensions {
      mean[lane] = Int32(truncatingIfNeeded: Int(sum[lane]) * 64 / count)
    }
    return mean
  }

  private mutating func lookUp() {
    // 128 bytes with a sign always fit into 16 bits.
    var few = SIMD16<Int16>()
    for index in 0..<pending {
      let (row, isThere) = model.row(of: noted[index])
      few &+= SIMD16<Int16>(truncatingIfNeeded: row)
      count &+= isThere
    }
    sum &+= SIMD16<Int32>(truncatingIfNeeded: few)
    pending = 0
  }
}
