/// How unlikely a text is, by which kinds of scalars follow each other and how often each scalar
/// occurs among those of its kind.
///
/// All costs are negative natural logarithms of probabilities, in quarters.
struct TextCosts: Sendable {
  /// The costs that ship.
  static let shared = TextCosts()

  /// How many kinds there are.
  static let kinds = ScalarKind.allCases.count
  /// The scalars with a cost of their own.
  static let letters: Range<UInt32> = 0x80..<0x700
  static let marks: Range<UInt32> = 0x2000..<0x2070

  /// The cost of a change of scripts among those that share a kind.
  private static let scriptChange: Int32 = 20

  private let steps = Self.unpacked(KindCosts.steps)
  private let spread = Self.unpacked(KindCosts.spread)
  private let scalars = Self.unpacked(KindCosts.letters + KindCosts.marks)
  private let kindTable = ScalarKind.table

  /// A scalar, and its kind.
  struct Unit {
    var scalar: UInt32
    var kind: ScalarKind
  }

  /// A line's beginning or end.
  static let edge = Unit(scalar: 0x0A, kind: .edge)

  /// A scalar with its kind.
  @inline(__always)
  func unit(_ scalar: UInt32) -> Unit {
    let kind =
      scalar < kindTable.count ? kindTable[Int(scalar)] : ScalarKind.kindAboveTable(scalar)
    return Unit(scalar: scalar, kind: kind)
  }

  /// What it costs that a unit's kind follows another's.
  @inline(__always)
  func step(_ first: Unit, _ second: Unit) -> Int32 {
    let cost = Int32(steps[Int(first.kind.rawValue) &* Self.kinds &+ Int(second.kind.rawValue)])
    guard second.kind == .southern || second.kind == .southernMark,
      first.kind == .southern || first.kind == .southernMark,
      first.scalar >> 7 != second.scalar >> 7
    else { return cost }
    return cost + Self.scriptChange
  }

  /// What it costs that a unit is that scalar of its kind.
  @inline(__always)
  func choice(_ unit: Unit) -> Int32 {
    let scalar = unit.scalar
    if Self.letters.contains(scalar) { return Int32(scalars[Int(scalar - 0x80)]) }
    if Self.marks.contains(scalar) {
      return Int32(scalars[Self.letters.count + Int(scalar - Self.marks.lowerBound)])
    }
    return Int32(spread[Int(unit.kind.rawValue)])
  }

  private static let digits = Array(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".utf8)

  /// Numbers from 0 to 63 from letters that stand for them.
  private static func unpacked(_ packed: String) -> [UInt8] {
    var values = [UInt8](repeating: 0, count: 256)
    for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
    return packed.utf8.map { values[Int($0)] }
  }

  /// Numbers from 0 to 63 as letters; greater ones as the greatest.
  static func packed(_ numbers: [Int]) -> String {
    String(decoding: numbers.map { digits[min(max($0, 0), 63)] }, as: UTF8.self)
  }
}
