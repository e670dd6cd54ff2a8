/// Which scalars count as the same letter when a pattern ignores case.
enum CaseFolding {
  /// `set` with every scalar that differs from a member in case only.
  static func closure(of set: ScalarSet) -> ScalarSet {
    var added: [ScalarRange] = []
    if set.ranges.allSatisfy({ isPlain($0) }) {
      for range in set.ranges where range.lower < 0x100 {
        for scalar in range.lower...min(range.upper, 0xFF) { appendPlain(scalar, to: &added) }
      }
    } else {
      for family in families where family.contains(where: set.contains) {
        added += family.map { ScalarRange(lower: $0, upper: $0) }
      }
    }
    return added.isEmpty ? set : ScalarSet(set.ranges + added)
  }

  /// `scalar` and those that differ from it in case only.
  static func closure(of scalar: UInt32) -> ScalarSet {
    scalar < 0x80 ? ascii[Int(scalar)] : closure(of: ScalarSet(sorted: [.init(scalar)]))
  }

  /// Patterns are made of these letters, and a set is an array.
  private static let ascii = (0..<0x80).map { closure(of: ScalarSet(sorted: [.init($0)])) }

  /// Whether the other cases of all scalars of a range are known without the table: because they
  /// are letters of Latin-1, or few and without case.
  private static func isPlain(_ range: ScalarRange) -> Bool {
    if range.upper < 0x100 { return true }
    guard range.upper - range.lower < 8 else { return false }
    return (range.lower...range.upper).allSatisfy {
      $0 < 0x100 || Unicode.Scalar($0)?.properties.changesWhenCaseMapped == false
    }
  }

  // What lies outside of Latin-1 and folds into it is known, so that patterns in most languages of
  // the West need no table.
  private static func appendPlain(_ scalar: UInt32, to ranges: inout [ScalarRange]) {
    for other in others(scalar) { ranges.append(ScalarRange(other)) }
  }

  private static func others(_ scalar: UInt32) -> [UInt32] {
    switch scalar {
    case 0x4B, 0x6B: [scalar ^ 0x20, 0x212A]
    case 0x53, 0x73: [scalar ^ 0x20, 0x17F]
    case 0xC5, 0xE5: [scalar ^ 0x20, 0x212B]
    case 0xB5: [0x39C, 0x3BC]
    case 0xDF: [0x1E9E]
    case 0xFF: [0x178]
    case 0xD7, 0xF7: []
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xDE, 0xE0...0xFE: [scalar ^ 0x20]
    default: []
    }
  }

  /// All groups of two or more scalars that differ in case only.
  static let families: [[UInt32]] = {
    var members: [UInt32: [UInt32]] = [:]
    // No scalar from the kana to the end of the Yi syllables, and none beyond plane 1, has case.
    for stretch: ClosedRange<UInt32> in [0...0x2FFF, 0xA4D0...0xD7FF, 0xE000...0x1FFFF] {
      for value in stretch {
        guard let scalar = Unicode.Scalar(value), scalar.properties.changesWhenCaseMapped else {
          continue
        }
        members[key(scalar), default: []].append(value)
      }
    }
    return members.map { Array(Set($0.value + [$0.key])) }.filter { $0.count > 1 }
  }()

  private static func key(_ scalar: Unicode.Scalar) -> UInt32 {
    // The Turkish dotted and dotless letters fold only in Turkish.
    if scalar.value == 0x130 || scalar.value == 0x131 { return scalar.value }
    let upper = single(scalar.properties.uppercaseMapping) ?? scalar
    return (single(upper.properties.lowercaseMapping) ?? upper).value
  }

  private static func single(_ mapping: String) -> Unicode.Scalar? {
    let scalars = mapping.unicodeScalars
    guard let first = scalars.first, scalars.count == 1 else { return nil }
    return first
  }
}
