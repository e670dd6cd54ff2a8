/// The sets of shingles of documents, for comparing those that come together.
///
/// A shingle is kept as 32 bits of its hash: of two sets of a thousand, one in four million times a
/// shingle more seems common than is.
struct ShingleSets: Sendable, Equatable {
  private(set) var shingles: [UInt32] = []
  /// Where each set ends.
  private(set) var ends: [Int] = []

  /// Whether there are none.
  var isEmpty: Bool { ends.isEmpty }

  subscript(index: Int) -> ArraySlice<UInt32> {
    shingles[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  /// Adds a set, of hashes in any order and any number of times.
  mutating func append(_ hashes: [UInt64]) {
    append(sorted: Self.set(of: hashes)[...])
  }

  /// Adds a set as this type keeps it.
  mutating func append(sorted set: ArraySlice<UInt32>) {
    shingles.append(contentsOf: set)
    ends.append(shingles.count)
  }

  /// Adds all sets of others.
  mutating func append(_ other: ShingleSets) {
    ends.append(contentsOf: other.ends.map { $0 + shingles.count })
    shingles.append(contentsOf: other.shingles)
  }

  /// A set in ascending order.
  static func set(of hashes: [UInt64]) -> [UInt32] {
    let sorted = hashes.map { UInt32(truncatingIfNeeded: $0 >> 32) }.sorted()
    var set: [UInt32] = []
    set.reserveCapacity(sorted.count)
    for hash in sorted where hash != set.last { set.append(hash) }
    return set
  }

  /// The share of common shingles of all that two sets have (Jaccard), 0 to 1.
  static func similarity(_ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>) -> Double {
    var (at, otherAt, common) = (one.startIndex, other.startIndex, 0)
    while at < one.endIndex, otherAt < other.endIndex {
      let (left, right) = (one[at], other[otherAt])
      if left == right { common += 1 }
      if left <= right { at += 1 }
      if right <= left { otherAt += 1 }
    }
    let all = one.count + other.count - common
    return all == 0 ? 1 : Double(common) / Double(all)
  }
}
