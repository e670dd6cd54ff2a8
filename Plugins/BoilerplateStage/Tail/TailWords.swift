/// What the words of a unit say about whether it belongs to an article or follows one.
///
/// A linear model over words, known by hash, in sixteenths of a logit.
public struct TailWords: Sendable {
  /// How many hashes there are, as a power of two.
  static let bits = 15
  /// How many hashes there are.
  public static let size = 1 << bits

  var weights: [Int8]

  /// From one weight for each hash.
  public init(_ weights: [Int8]) {
    precondition(weights.count == Self.size)
    self.weights = weights
  }

  /// The place of a word's weight.
  @inline(__always)
  static func place(of word: UInt32) -> Int { Int((word &* 0x9E37_79B1) >> UInt32(32 - bits)) }

  /// The sum of the words' weights by the root of their number, so that a long unit does not count for
  /// more than it knows; above 0, rather not the article's.
  func score(_ words: ArraySlice<UInt32>) -> Int32 {
    let sum = words.reduce(Int32(0)) { $0 + Int32(weights[Self.place(of: $1)]) }
    return sum * 16 / Self.roots[min(words.count, Self.roots.count - 1)]
  }

  /// Sixteen times the square roots.
  private static let roots: [Int32] = (0...1024).map {
    max(16, Int32((Double($0).squareRoot() * 16).rounded()))
  }
}
