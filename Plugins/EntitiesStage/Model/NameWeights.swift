/// The learned weights of features, read where they lie in the program's file.
///
/// A feature's row has a byte for each label but "outside", whose weight is always 0. Six rows with
/// 16 bits of their features' numbers fill a bucket, which is one line of a processor's cache, so
/// that a look costs one access to memory at most. Features that were not worth a row weigh nothing.
struct NameWeights: Sendable {
  private let bytes: ModelBytes
  private let buckets: UInt64
  /// The weights of a label behind another, by the label before: 0, or the label's number.
  let transitions: [SIMD8<Int16>]
  /// The weights of what a document called a word so far.
  let history: [SIMD8<Int16>]
  /// How often names are right by their margin.
  let certainty: NameCertainty

  /// Where things stand in the file, in bytes.
  enum Layout {
    static let mark: StaticString = "TMNAMES1"
    static let buckets = 8
    /// The language's code, such as "en", filled up with zeros.
    static let language = 12
    static let certainty = 16
    static let transitions = certainty + NameCertainty.size
    static let history = transitions + 16 * NameLabel.count
    /// A multiple of 64, the size of a bucket.
    static let rows = (history + 16 * NameHistory.featureCount + 63) / 64 * 64
    static let bucketSize = 64
    static let rowsInBucket = 6
    /// Where a bucket's first row stands in it, behind the rows' checks.
    static let firstRow = 16
  }

  /// Where they end, in bytes.
  var end: Int { Layout.rows + Layout.bucketSize * Int(buckets) }

  /// Reads the weights that stand first in some bytes; `nil` if there are none.
  init?(_ bytes: ModelBytes) {
    guard bytes.starts(with: Layout.mark), let count = bytes.word32(at: Layout.buckets), count > 0,
      bytes.count >= Layout.rows + Layout.bucketSize * Int(count)
    else { return nil }
    self.bytes = bytes
    buckets = UInt64(count)
    certainty = NameCertainty(bytes, at: Layout.certainty)
    transitions = (0..<NameLabel.count).map { bytes.numbers(Layout.transitions + 16 * $0) }
    history = (0..<NameHistory.featureCount).map { bytes.numbers(Layout.history + 16 * $0) }
  }

  /// The bucket of a feature among `count`.
  @inline(__always)
  static func bucket(of feature: UInt64, among count: UInt64) -> Int {
    Int(truncatingIfNeeded: feature.multipliedFullWidth(by: count).high)
  }

  /// The 16 bits by which a bucket knows a feature.
  @inline(__always)
  static func check(of feature: UInt64) -> UInt64 { feature & 0xFFFF }

  /// Where the row of a feature is looked for: the offset of its bucket, and its check below.
  struct Place: Sendable {
    var bits: UInt64
  }

  /// Where to look for the row of a feature.
  @inline(__always)
  func place(of feature: UInt64) -> Place {
    let bucket = UInt64(truncatingIfNeeded: Self.bucket(of: feature, among: buckets))
    return Place(bits: bucket &<< 16 | Self.check(of: feature))
  }

  /// Tells the processor that a place will be looked at soon.
  @inline(__always)
  func expect(_ place: Place) {
    bytes.expect(Layout.rows &+ Int(truncatingIfNeeded: place.bits &>> 16) &* Layout.bucketSize)
  }

  /// The row of a feature, and all ones if it has one; anything, and 0, if it has none.
  @inline(__always)
  func row(at place: Place) -> (row: UInt64, isThere: UInt64) {
    bytes.row(
      inBucketAt: Layout.rows
        &+ Int(truncatingIfNeeded: place.bits &>> 16) &* Layout.bucketSize,
      checks: (place.bits & 0xFFFF) &* 0x0001_0001_0001_0001)
  }
}
