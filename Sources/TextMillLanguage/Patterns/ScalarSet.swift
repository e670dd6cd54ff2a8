/// Consecutive Unicode scalar values, both ends included.
struct ScalarRange: Hashable, Sendable {
  var lower: UInt32
  var upper: UInt32

  init(lower: UInt32, upper: UInt32) { (self.lower, self.upper) = (lower, upper) }

  init(_ scalar: UInt32) { self.init(lower: scalar, upper: scalar) }
}

/// A set of Unicode scalars, as sorted ranges that neither touch nor overlap.
struct ScalarSet: Hashable, Sendable {
  private(set) var ranges: [ScalarRange]

  static let empty = ScalarSet([])
  static let all = ScalarSet([
    ScalarRange(lower: 0, upper: 0xD7FF), ScalarRange(lower: 0xE000, upper: 0x10FFFF),
  ])

  /// The union of `ranges`, in whatever order they come.
  ///
  /// - Complexity: O(*n* log *n*) in the number of ranges.
  init(_ ranges: [ScalarRange]) {
    var merged: [ScalarRange] = []
    merged.reserveCapacity(ranges.count)
    for range in ranges.sorted(by: { $0.lower < $1.lower }) {
      if let last = merged.last, range.lower <= last.upper &+ 1 {
        merged[merged.count - 1].upper = max(last.upper, range.upper)
      } else {
        merged.append(range)
      }
    }
    self.ranges = merged
  }

  /// The union of `ranges`, which are sorted and neither touch nor overlap.
  init(sorted ranges: [ScalarRange]) { self.ranges = ranges }

  init(_ scalars: ClosedRange<UInt32>...) {
    self.init(scalars.map { ScalarRange(lower: $0.lowerBound, upper: $0.upperBound) })
  }

  // Some ranges tell sets apart well enough, and large sets have hundreds.
  func hash(into hasher: inout Hasher) {
    hasher.combine(ranges.count)
    for range in ranges.prefix(4) {
      hasher.combine(UInt64(range.lower) << 32 | UInt64(range.upper))
    }
  }

  var isEmpty: Bool { ranges.isEmpty }

  /// Everything but these scalars.
  ///
  /// Surrogates are no scalars and stay out.
  var inverted: ScalarSet {
    var result: [ScalarRange] = []
    result.reserveCapacity(ranges.count + 2)
    for domain in ScalarSet.all.ranges {
      var next = domain.lower
      for range in ranges where range.upper >= domain.lower && range.lower <= domain.upper {
        if range.lower > next { result.append(ScalarRange(lower: next, upper: range.lower - 1)) }
        next = range.upper + 1
      }
      if next <= domain.upper { result.append(ScalarRange(lower: next, upper: domain.upper)) }
    }
    return ScalarSet(sorted: result)
  }

  func union(_ other: ScalarSet) -> ScalarSet {
    if isEmpty { return other }
    if other.isEmpty { return self }
    return ScalarSet(ranges + other.ranges)
  }

  /// Whether `scalar` is a member.
  ///
  /// - Complexity: O(log *n*) in the number of ranges.
  func contains(_ scalar: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upper < scalar { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lower <= scalar
  }
}
