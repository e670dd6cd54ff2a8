import TextMill

/// How many different things were seen, about, with a standard error of 1.6 %.
///
/// HyperLogLog (Flajolet and others, 2007) with 4,096 registers, and the estimate of Ertl (2017).
/// It needs no logarithms, so that it is the same on every machine.
struct DistinctCount: Sendable, Equatable {
  private static let precision = 12
  private static let size = 1 << precision
  /// The standard error of an estimate, as a share of it.
  static let error = 1.04 / 64

  /// Empty until something is seen.
  private var registers: [UInt8] = []

  /// Adds something by its hash, whose bits must be spread well.
  @inline(__always)
  mutating func add(_ hash: UInt64) {
    if registers.isEmpty { registers = Array(repeating: 0, count: Self.size) }
    let index = Int(truncatingIfNeeded: hash >> UInt64(64 - Self.precision))
    let rest = hash << UInt64(Self.precision) | 1 << UInt64(Self.precision - 1)
    let rank = UInt8(truncatingIfNeeded: rest.leadingZeroBitCount + 1)
    if registers[index] < rank { registers[index] = rank }
  }

  mutating func merge(_ other: DistinctCount) {
    if registers.isEmpty {
      registers = other.registers
    } else {
      for index in other.registers.indices where registers[index] < other.registers[index] {
        registers[index] = other.registers[index]
      }
    }
  }

  /// About how many different things were seen.
  var estimate: Double {
    if registers.isEmpty { return 0 }
    let highest = 64 - Self.precision
    var counts = Array(repeating: 0.0, count: highest + 2)
    for register in registers { counts[min(Int(register), highest + 1)] += 1 }
    let size = Double(Self.size)
    var sum = size * Self.tau(1 - counts[highest + 1] / size)
    for rank in stride(from: highest, through: 1, by: -1) { sum = (sum + counts[rank]) * 0.5 }
    sum += size * Self.sigma(counts[0] / size)
    // 1 / (2 ln 2)
    return 0.721_347_520_444_481_7 * size * size / sum
  }

  /// Corrects for registers that saw nothing.
  private static func sigma(_ share: Double) -> Double {
    if share == 1 { return .infinity }
    var (x, y, sum, last) = (share, 1.0, share, 0.0)
    repeat {
      x *= x
      last = sum
      sum += x * y
      y += y
    } while sum != last
    return sum
  }

  /// Corrects for registers that cannot go higher.
  private static func tau(_ share: Double) -> Double {
    if share == 0 || share == 1 { return 0 }
    var (x, y, sum, last) = (share, 1.0, 1 - share, 0.0)
    repeat {
      x = x.squareRoot()
      last = sum
      y *= 0.5
      sum -= (1 - x) * (1 - x) * y
    } while sum != last
    return sum / 3
  }

  // MARK: As bytes

  func encode(to bytes: inout EvidenceBytes) { bytes.append(registers) }

  init() {}

  init(from bytes: inout EvidenceBytes) throws {
    registers = try bytes.nextText()
    guard registers.isEmpty || registers.count == Self.size else { throw TruncatedEvidence() }
  }
}
