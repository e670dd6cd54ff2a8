/// Adds up the weights of words' features.
///
/// Features of several words are noted first and looked up together. A look mostly waits for memory;
/// the processor is told of it when the feature is noted, so that the waits overlap with the work of
/// making the next features.
struct WeightSum: FeatureSink {
  private let weights: NameWeights
  private var noted = InlineArray<256, NameWeights.Place>(repeating: NameWeights.Place(bits: 0))
  private var count = 0
  /// Where the features of each word end that is noted whole.
  private var ends = InlineArray<16, Int>(repeating: 0)
  private var words = 0
  /// What the features of the last word weigh that were looked up already.
  private var begun = SIMD8<Int16>.zero
  private var sums: [SIMD8<Int16>] = []

  init(_ weights: NameWeights) { self.weights = weights }

  @inline(__always)
  mutating func add(_ feature: UInt64) {
    if count == noted.count { lookUp() }
    let place = weights.place(of: feature)
    weights.expect(place)
    noted[count] = place
    count &+= 1
  }

  /// Ends a word: what is added next is another's.
  mutating func endWord() {
    ends[words] = count
    words &+= 1
    if words == ends.count || count > noted.count - 64 { lookUp() }
  }

  /// Appends the sums of the words that ended, for the labels 1 to 8 each; nothing is noted then.
  mutating func give(to scores: inout [SIMD8<Int16>]) {
    lookUp()
    scores.append(contentsOf: sums)
    sums.removeAll(keepingCapacity: true)
  }

  /// The sums of what was noted since the last word, which ends with it.
  mutating func scores() -> SIMD8<Int16> {
    endWord()
    lookUp()
    return sums.removeLast()
  }

  private mutating func lookUp() {
    var start = 0
    for word in 0..<words {
      addRows(from: start, to: ends[word])
      sums.append(begun)
      begun = .zero
      start = ends[word]
    }
    addRows(from: start, to: count)
    (words, count) = (0, 0)
  }

  /// Adds eight bytes at once: those of labels that begin a name and those of labels inside of one,
  /// four lanes of 16 bits each.
  ///
  /// It changes the sum in place: a function that only read would be given a copy of all.
  @inline(__always)
  private mutating func addRows(from start: Int, to end: Int) {
    var (begins, insides, rows): (UInt64, UInt64, UInt64) = (0, 0, 0)
    for index in start..<end {
      let (row, isThere) = weights.row(at: noted[index])
      begins &+= row & isThere & 0x00FF_00FF_00FF_00FF
      insides &+= row &>> 8 & isThere & 0x00FF_00FF_00FF_00FF
      rows &-= isThere
    }
    // Weights are kept with 128 added.
    let zero = Int32(truncatingIfNeeded: rows) * 128
    for lane in 0..<4 {
      let shift = UInt64(16 * lane)
      begun[lane] &+= Int16(
        truncatingIfNeeded: Int32(truncatingIfNeeded: begins &>> shift & 0xFFFF) - zero)
      begun[lane + 4] &+= Int16(
        truncatingIfNeeded: Int32(truncatingIfNeeded: insides &>> shift & 0xFFFF) - zero)
    }
  }
}
