/// Adds up the vectors of grams.
///
/// Grams are noted first and looked up together, so that the processor fetches their buckets while it
/// reads on.
struct GramSum: GramSink {
  private let model: LanguageModel
  private var noted = InlineArray<128, UInt64>(repeating: 0)
  private var pending = 0
  /// Sums of the bytes with even and with odd numbers.
  private var sums = InlineArray<16, Int>(repeating: 0)
  private(set) var count = 0

  init(_ model: LanguageModel) { self.model = model }

  @inline(__always)
  mutating func add(_ feature: UInt64) {
    if pending == noted.count { lookUp() }
    noted[pending] = model.place(of: feature)
    pending &+= 1
  }

  /// The mean of the vectors; zeros if there was none.
  mutating func mean() -> SIMD16<Float> {
    lookUp()
    var mean = SIMD16<Float>()
    guard count > 0 else { return mean }
    for lane in 0..<LanguageModel.Layout.dimensions {
      // Bytes are kept with 128 added.
      mean[lane] = Float(sums[lane] - 128 * count) / Float(count)
    }
    return mean
  }

  private mutating func lookUp() {
    // Four lanes of 16 bits in each number, in which 128 bytes have room.
    let lanes = SIMD2<UInt64>(repeating: 0x00FF_00FF_00FF_00FF)
    var (even, odd) = (SIMD2<UInt64>(), SIMD2<UInt64>())
    var found: UInt64 = 0
    for index in 0..<pending {
      let (row, isThere) = model.row(at: noted[index])
      even &+= row & lanes
      odd &+= row &>> 8 & lanes
      found &+= isThere
    }
    for lane in 0..<8 {
      let shift = UInt64(16 * (lane & 3))
      sums[2 * lane] += Int(even[lane >> 2] >> shift & 0xFFFF)
      sums[2 * lane + 1] += Int(odd[lane >> 2] >> shift & 0xFFFF)
    }
    count += Int(found)
    pending = 0
  }
}
