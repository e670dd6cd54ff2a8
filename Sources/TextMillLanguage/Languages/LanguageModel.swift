/// Vectors of letter grams and of languages, read where they lie in the program's file.
///
/// The mean of the vectors of a text's grams, multiplied by the vector of a language, says how well
/// that language suits: the linear classifier of fastText (Joulin and others, "Bag of Tricks for
/// Efficient Text Classification", 2016), in whole numbers. Four grams share a bucket, which is one
/// line of a processor's cache, so that a look costs one access to memory at most.
struct LanguageModel: Sendable {
  /// Where things stand in the file, in bytes.
  enum Layout {
    static let mark: StaticString = "TMLANGS1"
    static let buckets = 8
    static let languages = 12
    static let certainty = 16
    static let letters = certainty + LanguageCertainty.size
    static let records = letters + LanguageLetters.size
    /// Code, script, bias, vector.
    static let recordSize = 80
    static let longestList = 96
    static let rows = (records + recordSize * longestList + 63) / 64 * 64
    static let bucketSize = 64
    static let rowsInBucket = 4
    static let dimensions = 14
    /// Where a bucket's checks stand in it, behind its rows.
    static let checks = rowsInBucket * dimensions
  }

  private let bytes: ModelBytes
  private let buckets: UInt64
  let certainty: LanguageCertainty
  let letters: LanguageLetters
  /// How many languages the model tells apart; one that is written in two scripts counts twice.
  let count: Int

  /// Reads a model; `nil` if the bytes are none.
  init?(_ bytes: ModelBytes) {
    guard bytes.count >= Layout.rows, bytes.starts(with: Layout.mark) else { return nil }
    self.bytes = bytes
    buckets = UInt64(bytes.word32(Layout.buckets))
    count = Int(bytes.word32(Layout.languages))
    certainty = LanguageCertainty(bytes, at: Layout.certainty)
    letters = LanguageLetters(bytes, at: Layout.letters)
    guard buckets > 0, 1...Layout.longestList ~= count,
      bytes.count == Layout.rows + Layout.bucketSize * Int(buckets)
    else { return nil }
  }

  /// The code of a language by its number.
  func code(_ language: Int) -> LanguageCode {
    LanguageCode(letters: bytes.word32(record(language)))
  }

  /// The script of a language by its number.
  func script(_ language: Int) -> WritingScript {
    WritingScript(rawValue: bytes.byte(record(language) + 4)) ?? .none
  }

  /// How well a language suits, in logits, by the mean of the grams' vectors.
  func score(_ language: Int, _ mean: SIMD16<Float>) -> Double {
    let start = record(language)
    // In one order, as sums of fractions depend on it.
    let products = bytes.fractions(start + 16) * mean
    let eight = products.lowHalf + products.highHalf
    let four = eight.lowHalf + eight.highHalf
    let sum = (four[0] + four[2]) + (four[1] + four[3])
    return Double(sum + Float(bitPattern: bytes.word32(start + 8)))
  }

  private func record(_ language: Int) -> Int { Layout.records + Layout.recordSize * language }

  /// The bucket of a gram among `count`.
  @inline(__always)
  static func bucket(of gram: UInt64, among count: UInt64) -> Int {
    Int(truncatingIfNeeded: gram.multipliedFullWidth(by: count).high)
  }

  /// The 16 bits by which a bucket knows a gram; never 0, which means that nothing is there.
  @inline(__always)
  static func check(of gram: UInt64) -> UInt64 { gram & 0xFFFF | 1 }

  /// Where a gram's vector is, if it has one: the offset of its bucket above 16 bits of its check.
  ///
  /// The processor begins to fetch the bucket.
  @inline(__always)
  func place(of gram: UInt64) -> UInt64 {
    let offset = Layout.rows &+ Self.bucket(of: gram, among: buckets) &* Layout.bucketSize
    bytes.expect(offset)
    return UInt64(truncatingIfNeeded: offset) &<< 16 | Self.check(of: gram)
  }

  /// The vector at a place, 128 added to each byte, and 1 if it has one; zeros if it has none.
  @inline(__always)
  func row(at place: UInt64) -> (row: SIMD2<UInt64>, isThere: UInt64) {
    bytes.row(
      inBucketAt: Int(truncatingIfNeeded: place &>> 16),
      check: (place & 0xFFFF) &* 0x0001_0001_0001_0001)
  }
}

extension ModelBytes {
  /// The row of a bucket whose check is a given one in all four lanes, and 1; zeros if there is none.
  ///
  /// There is no branch, as whether a row is there cannot be foretold.
  @inline(__always)
  func row(inBucketAt offset: Int, check: UInt64) -> (row: SIMD2<UInt64>, isThere: UInt64) {
    let different = word64(offset &+ LanguageModel.Layout.checks) ^ check
    // The highest bit of the lowest lane that is equal; bits of lanes above it mean nothing.
    let equal = (different &- 0x0001_0001_0001_0001) & ~different & 0x8000_8000_8000_8000
    let index = (equal.trailingZeroBitCount &>> 4) & 3
    let isThere = (equal | (0 &- equal)) &>> 63
    let row = words64(offset &+ index &* LanguageModel.Layout.dimensions)
    return (row & SIMD2(repeating: 0 &- isThere), isThere)
  }
}
