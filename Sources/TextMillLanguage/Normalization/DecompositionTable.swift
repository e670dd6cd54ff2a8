/// Scalars and what each is decomposed into in one step.
struct DecompositionTable: Sendable {
  /// The scalars that have a decomposition, in order.
  private(set) var keys: [UInt32] = []
  private var starts: [Int] = [0]
  private var values: [UInt32] = []

  mutating func append(_ key: UInt32, _ decomposition: [UInt32]) {
    keys.append(key)
    values.append(contentsOf: decomposition)
    starts.append(values.count)
  }

  /// The decomposition of a scalar; empty if it has none.
  subscript(scalar: UInt32) -> ArraySlice<UInt32> {
    guard let index = position(of: scalar, in: keys) else { return [] }
    return values[starts[index]..<starts[index + 1]]
  }
}

/// Pairs of scalars that compose to one.
struct CompositionTable: Sendable {
  private var pairs: [UInt64] = []
  private var results: [UInt32] = []

  mutating func append(_ first: UInt32, _ second: UInt32, _ result: UInt32) {
    pairs.append(Self.pair(first, second))
    results.append(result)
  }

  /// Makes the table ready to be asked.
  mutating func sort() {
    let order = pairs.indices.sorted { pairs[$0] < pairs[$1] }
    results = order.map { results[$0] }
    pairs.sort()
  }

  /// What two scalars compose to, if they do.
  subscript(first: UInt32, second: UInt32) -> UInt32? {
    position(of: Self.pair(first, second), in: pairs).map { results[$0] }
  }

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }
}

/// Where a value stands in a sorted list.
private func position<Value: FixedWidthInteger>(of value: Value, in sorted: [Value]) -> Int? {
  var (low, high) = (0, sorted.count)
  while low < high {
    let middle = (low + high) / 2
    if sorted[middle] < value { low = middle + 1 } else { high = middle }
  }
  return low < sorted.count && sorted[low] == value ? low : nil
}
