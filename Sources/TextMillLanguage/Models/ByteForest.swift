/// Gradient-boosted decision trees over rows of bytes: every feature is a number from 0 to 255.
///
/// All trees have the same depth, so that a walk has no leaf to look out for, and all numbers are
/// integers, so that every machine gives the same score. After Friedman, Greedy Function
/// Approximation: A Gradient Boosting Machine (2001).
public struct ByteForest: Sendable {
  /// How many questions lead to a leaf.
  public let depth: Int
  /// How many trees there are.
  public let count: Int
  /// The score that every row begins with.
  public let base: Int32
  /// The questions, tree by tree, each tree's in rows from its root: feature, threshold.
  private let nodes: [SIMD2<UInt8>]
  private let leaves: [Int16]

  /// How many parts a logit has in a score.
  public static let unitsPerLogit: Int32 = 1024

  /// A forest of trees of one depth; `nil` if the lengths do not fit each other.
  ///
  /// - Parameters:
  ///   - depth: how many questions lead to a leaf, 1 to 12
  ///   - base: the score that every row begins with
  ///   - features: for each question, in rows from the root, the feature that it asks for
  ///   - thresholds: for each question the number above which it goes right
  ///   - leaves: for each leaf, from the left, what it adds to the score
  public init?(
    depth: Int, base: Int32, features: [UInt8], thresholds: [UInt8], leaves: [Int16]
  ) {
    guard depth >= 1, depth <= 12, features.count == thresholds.count,
      leaves.count % (1 << depth) == 0
    else { return nil }
    count = leaves.count >> depth
    guard features.count == count * (1 << depth - 1) else { return nil }
    self.depth = depth
    self.base = base
    nodes = zip(features, thresholds).map { SIMD2($0, $1) }
    self.leaves = leaves
  }

  /// The score of a row, in `unitsPerLogit`; above 0 the row rather belongs to the class than not.
  ///
  /// Features that the row does not have count as 0.
  public func score(_ row: Span<UInt8>) -> Int32 {
    var padded = InlineArray<256, UInt8>(repeating: 0)
    for index in 0..<min(256, row.count) { padded[index] = row[index] }
    return score(padded)
  }

  /// The score of a row that stands in a block of 256 bytes.
  @inline(__always)
  public func score(_ row: borrowing InlineArray<256, UInt8>) -> Int32 {
    let (nodes, leaves, row) = (nodes.span, leaves.span, row.span)
    let inner = 1 << depth &- 1
    var score = base
    var tree = 0
    // Each question waits for the answer before it: four walks side by side wait together.
    while tree &+ 4 <= count {
      let first = tree &* inner
      let (second, third, fourth) = (first &+ inner, first &+ 2 &* inner, first &+ 3 &* inner)
      var (a, b, c, d) = (0, 0, 0, 0)
      for _ in 0..<depth {
        a = Self.step(from: a, of: first, nodes, row)
        b = Self.step(from: b, of: second, nodes, row)
        c = Self.step(from: c, of: third, nodes, row)
        d = Self.step(from: d, of: fourth, nodes, row)
      }
      score &+= leaf(a, of: tree, leaves) &+ leaf(b, of: tree &+ 1, leaves)
      score &+= leaf(c, of: tree &+ 2, leaves) &+ leaf(d, of: tree &+ 3, leaves)
      tree &+= 4
    }
    while tree < count {
      var place = 0
      for _ in 0..<depth { place = Self.step(from: place, of: tree &* inner, nodes, row) }
      score &+= leaf(place, of: tree, leaves)
      tree &+= 1
    }
    return score
  }

  /// Where a tree's question leads: to its left child, or to its right one if the row's number is
  /// above the threshold.
  @inline(__always)
  private static func step(
    from place: Int, of root: Int, _ nodes: Span<SIMD2<UInt8>>, _ row: Span<UInt8>
  ) -> Int {
    // A place stays among its tree's questions: the tree is as deep as the walk is long. A byte is
    // always a place in the row.
    let node = unsafe nodes[unchecked: root &+ place]
    let value = unsafe row[unchecked: Int(node.x)]
    // By the borrow of a subtraction: whether it is above is as good as random to the processor.
    let isAbove = (UInt(node.y) &- UInt(value)) >> UInt(UInt.bitWidth - 1)
    return 2 &* place &+ 1 &+ Int(bitPattern: isAbove)
  }

  @inline(__always)
  private func leaf(_ place: Int, of tree: Int, _ leaves: Span<Int16>) -> Int32 {
    Int32(unsafe leaves[unchecked: tree << depth &+ place &- (1 << depth &- 1)])
  }

  /// The probability for a score: the logistic function, by table.
  ///
  /// - Returns: a number from 0 (certainly not) to 255 (certainly).
  public static func probability(_ score: Int32) -> UInt8 {
    let place = Int(score) / 64 + 128
    return logistic[min(255, max(0, place))]
  }

  /// By sixteenths of a logit, from -8 to 8.
  private static let logistic: [UInt8] = (0..<256).map { place in
    let power = exponential(-Double(place - 128) / 16)
    return UInt8(255 / (1 + power) + 0.5)
  }

  /// e to a power between -20 and 20, by additions and multiplications alone, which every machine
  /// rounds alike.
  public static func exponential(_ power: Double) -> Double {
    let part = power / 1024
    var (term, sum) = (1.0, 1.0)
    for step in 1...8 {
      term *= part / Double(step)
      sum += term
    }
    for _ in 0..<10 { sum *= sum }
    return sum
  }
}

extension ByteForest {
  /// Appends the forest as bytes: depth, number of trees (2 bytes), base (4 bytes), then for each
  /// tree its features, its thresholds and its leaves (2 bytes each); lowest bytes first.
  public func append(to bytes: inout [UInt8]) {
    bytes.append(UInt8(depth))
    Self.append(UInt64(count), 2, to: &bytes)
    Self.append(UInt64(UInt32(bitPattern: base)), 4, to: &bytes)
    bytes += nodes.map { $0.x }
    bytes += nodes.map { $0.y }
    for leaf in leaves { Self.append(UInt64(UInt16(bitPattern: leaf)), 2, to: &bytes) }
  }

  /// Reads a forest that begins at an offset, and moves the offset behind it; `nil` without one.
  public init?(_ bytes: [UInt8], from offset: inout Int) {
    let start = offset
    guard start >= 0, bytes.count - start >= 7, (1...12).contains(bytes[start]) else { return nil }
    let depth = Int(bytes[start])
    let count = Int(Self.number(bytes, start + 1, 2))
    let base = Int32(truncatingIfNeeded: Self.number(bytes, start + 3, 4))
    let (inner, outer) = (count * (1 << depth - 1), count << depth)
    let first = start + 7
    guard bytes.count - first >= 2 * inner + 2 * outer else { return nil }
    let leaves = (0..<outer).map {
      Int16(truncatingIfNeeded: Self.number(bytes, first + 2 * inner + 2 * $0, 2))
    }
    offset = first + 2 * inner + 2 * outer
    self.init(
      depth: depth, base: base, features: Array(bytes[first..<first + inner]),
      thresholds: Array(bytes[first + inner..<first + 2 * inner]), leaves: leaves)
  }

  private static func append(_ number: UInt64, _ length: Int, to bytes: inout [UInt8]) {
    for step in 0..<length { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(8 * step))) }
  }

  private static func number(_ bytes: [UInt8], _ start: Int, _ length: Int) -> UInt64 {
    (0..<length).reduce(0) { $0 | UInt64(bytes[start + $1]) << UInt64(8 * $1) }
  }
}
