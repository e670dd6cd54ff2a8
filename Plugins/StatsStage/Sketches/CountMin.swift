import TextMill

/// About how often each of very many things was seen: Cormode and Muthukrishnan's Count-Min sketch
/// (2005), of four rows.
///
/// An estimate is never too low; it is too high by more than e/65,536 of all that was counted for at
/// most one thing of fifty. Counts add up in any order.
struct CountMin: Sendable, Equatable {
  static let width = 1 << 16
  static let depth = 4
  /// By which share of all that was counted an estimate is too high at most, as a rule.
  static let error = 2.718281828459045 / Double(width)

  private(set) var total: UInt64 = 0
  /// Empty until something is counted.
  private var cells: [UInt64] = []

  @inline(__always)
  private static func cell(_ row: Int, _ hash: UInt64) -> Int {
    // Sixteen other bits of the hash for each row.
    row << 16 | Int(truncatingIfNeeded: hash >> UInt64(16 * row)) & (width - 1)
  }

  /// Counts something by its hash, whose bits must be spread well.
  mutating func add(_ hash: UInt64) {
    if cells.isEmpty { cells = Array(repeating: 0, count: Self.width * Self.depth) }
    total += 1
    for row in 0..<Self.depth { cells[Self.cell(row, hash)] += 1 }
  }

  /// How often something was counted, or more.
  func estimate(_ hash: UInt64) -> UInt64 {
    if cells.isEmpty { return 0 }
    return (0..<Self.depth).map { cells[Self.cell($0, hash)] }.min() ?? 0
  }

  mutating func merge(_ other: CountMin) {
    total += other.total
    if other.cells.isEmpty { return }
    if cells.isEmpty {
      cells = other.cells
    } else {
      for index in cells.indices { cells[index] += other.cells[index] }
    }
  }

  // MARK: As bytes

  func encode(to bytes: inout EvidenceBytes) {
    bytes.append(total)
    bytes.append(UInt64(cells.count { $0 > 0 }))
    for (index, count) in cells.enumerated() where count > 0 {
      bytes.append(UInt64(index))
      bytes.append(count)
    }
  }

  init() {}

  init(from bytes: inout EvidenceBytes) throws {
    total = try bytes.next()
    let count = try bytes.count(ofParts: 2)
    if count > 0 { cells = Array(repeating: 0, count: Self.width * Self.depth) }
    for _ in 0..<count {
      let index = try bytes.next()
      guard index < UInt64(cells.count) else { throw TruncatedEvidence() }
      cells[Int(index)] = try bytes.next()
    }
  }
}
