/// Which scalars count as the same letter when a pattern ignores case.
enum CaseFolding {
  /// `set` with every scalar that differs from a member in case only.
  static func closure(of set: ScalarSet) -> ScalarSet {
    var added: [ScalarRange] = []
    if set.ranges.allSatisfy({ $0.upper < 0x80 }) {
      for range in set.ranges {
        for scalar in range.lower...range.upper { appendASCII(scalar, to: &added) }
      }
    } else {
      for family in families where family.contains(where: set.contains) {
        added += family.map { ScalarRange(lower: $0, upper: $0) }
      }
    }
    return added.isEmpty ? set : ScalarSet(set.ranges + added)
  }

  // The two letters outside of ASCII that fold into it are known, so that patterns in plain
  // English need no table.
  private static func appendASCII(_ scalar: UInt32, to ranges: inout [ScalarRange]) {
    let lower = scalar | 0x20
    guard lower >= 0x61, lower <= 0x7A, scalar >= 0x41 else { return }
    ranges.append(ScalarRange(lower: scalar ^ 0x20, upper: scalar ^ 0x20))
    if lower == 0x6B { ranges.append(ScalarRange(lower: 0x212A, upper: 0x212A)) }
    if lower == 0x73 { ranges.append(ScalarRange(lower: 0x17F, upper: 0x17F)) }
  }

  /// All groups of two or more scalars that differ in case only.
  private static let families: [[UInt32]] = {
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
