import TextMill

/// How the values of a measure are distributed, in buckets whose width grows with the value.
///
/// A bucket holds the numbers of one sign that are nearest to one with seven bits behind the leading
/// one: what stands for it is wrong by at most 0.4 %, and not at all for whole numbers up to 256 (a
/// histogram as DDSketch's, Masson, Rim and Lee 2019, with the bits of a number for its logarithm).
/// Counts add up in any order to the same numbers.
struct Distribution: Sendable, Equatable {
  /// The bits of a `Double` that tell nothing about its bucket.
  private static let dropped: UInt64 = 45
  /// The greatest relative error of a quantile.
  static let relativeError = 1.0 / 256

  private(set) var count: UInt64 = 0
  /// Documents that have no such number.
  private(set) var missing: UInt64 = 0
  private(set) var least = Double.infinity
  private(set) var greatest = -Double.infinity
  /// The sum in units of 2^-20, so that it does not depend on the order.
  private var sum: Int128 = 0
  private var buckets: [UInt64: UInt64] = [:]

  /// Adds a value; `nil` where there is none.
  mutating func add(_ value: Double?) {
    guard let value, value.isFinite, value.magnitude < 0x1p60 else {
      missing += 1
      return
    }
    count += 1
    least = min(least, value + 0)
    greatest = max(greatest, value + 0)
    sum += Int128((value * 0x1p20).rounded())
    buckets[Self.bucket(of: value), default: 0] += 1
  }

  private static let zero: UInt64 = 1 << 63

  /// A number of the bucket that grows with its values.
  private static func bucket(of value: Double) -> UInt64 {
    if value == 0 { return zero }
    let magnitude = (value.magnitude.bitPattern + 1 << (dropped - 1)) >> dropped
    return value < 0 ? zero - magnitude - 1 : zero + magnitude + 1
  }

  private static func middle(of bucket: UInt64) -> Double {
    if bucket == zero { return 0 }
    let magnitude = bucket < zero ? zero - bucket - 1 : bucket - zero - 1
    let value = Double(bitPattern: magnitude << dropped)
    return bucket < zero ? -value : value
  }

  mutating func merge(_ other: Distribution) {
    count += other.count
    missing += other.missing
    least = min(least, other.least)
    greatest = max(greatest, other.greatest)
    sum += other.sum
    buckets.merge(other.buckets, uniquingKeysWith: +)
  }

  /// The mean; 0 without values.
  var mean: Double { count == 0 ? 0 : Double(sum) / 0x1p20 / Double(count) }

  /// The values at some shares of the ordered values (0 to 1, ascending): those with as many below.
  func quantiles(_ shares: [Double]) -> [Double] {
    let ordered = buckets.sorted { $0.key < $1.key }
    var (index, before): (Int, UInt64) = (0, 0)
    return shares.map { share in
      let rank = UInt64((share * Double(max(count, 1) - 1)).rounded(.down))
      while index < ordered.count, before + ordered[index].value <= rank {
        before += ordered[index].value
        index += 1
      }
      guard index < ordered.count else { return greatest }
      return min(max(Self.middle(of: ordered[index].key), least), greatest)
    }
  }

  // MARK: As bytes

  func encode(to bytes: inout EvidenceBytes) {
    bytes.append(count)
    bytes.append(missing)
    bytes.append(least.bitPattern)
    bytes.append(greatest.bitPattern)
    bytes.append(UInt64(truncatingIfNeeded: sum))
    bytes.append(UInt64(truncatingIfNeeded: sum >> 64))
    bytes.append(UInt64(buckets.count))
    for (bucket, count) in buckets.sorted(by: { $0.key < $1.key }) {
      bytes.append(bucket)
      bytes.append(count)
    }
  }

  init() {}

  init(from bytes: inout EvidenceBytes) throws {
    count = try bytes.next()
    missing = try bytes.next()
    least = Double(bitPattern: try bytes.next())
    greatest = Double(bitPattern: try bytes.next())
    let low = try bytes.next()
    sum = Int128(Int64(bitPattern: try bytes.next())) << 64 | Int128(low)
    for _ in 0..<(try bytes.count(ofParts: 2)) {
      let bucket = try bytes.next()
      buckets[bucket] = try bytes.next()
    }
  }
}
