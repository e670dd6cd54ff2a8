/// The longest common subsequence of two lists of words, by bit vectors.
///
/// After Hyyrö, Bit-Parallel LCS-length Computation Revisited (2004), with all rows kept so that the
/// pairs can be read off.
enum CommonSubsequence {
  /// For each word of `one` the place of its partner in `other`, or -1.
  static func partners(of one: [Int32], in other: [Int32]) -> [Int32] {
    var result = Array(repeating: Int32(-1), count: one.count)
    guard !one.isEmpty, !other.isEmpty else { return result }
    let width = (other.count + 63) / 64
    // Memory grows with the product; what is longer is cut.
    let rows = min(one.count, 4_000_000_000 / (width * 64))
    let places = self.places(of: other, width)
    var matrix = [UInt64](repeating: ~0, count: width * (rows + 1))
    for row in 0..<rows {
      step(one[row], places, &matrix, row, width)
    }
    func isSet(_ row: Int, _ column: Int) -> Bool {
      matrix[row * width + column >> 6] >> UInt64(column & 63) & 1 != 0
    }
    var (row, column) = (rows, other.count)
    while row > 0, column > 0 {
      if isSet(row, column - 1) {
        column -= 1
      } else {
        row -= 1
        if row == 0 || isSet(row, column - 1) {
          column -= 1
          result[row] = Int32(column)
        }
      }
    }
    return result
  }

  private static func places(of words: [Int32], _ width: Int) -> [Int32: [UInt64]] {
    var places: [Int32: [UInt64]] = [:]
    for (index, word) in words.enumerated() {
      let bit: UInt64 = 1 << UInt64(index & 63)
      places[word, default: Array(repeating: 0, count: width)][index >> 6] |= bit
    }
    return places
  }

  private static func step(
    _ word: Int32, _ places: [Int32: [UInt64]], _ matrix: inout [UInt64], _ row: Int, _ width: Int
  ) {
    let (from, to) = (row * width, (row + 1) * width)
    guard let mask = places[word] else {
      for index in 0..<width { matrix[to + index] = matrix[from + index] }
      return
    }
    var carry: UInt64 = 0
    for index in 0..<width {
      let before = matrix[from + index]
      let hits = before & mask[index]
      let (sum, one) = before.addingReportingOverflow(hits)
      let (total, two) = sum.addingReportingOverflow(carry)
      carry = one || two ? 1 : 0
      matrix[to + index] = total | (before &- hits)
    }
  }
}
