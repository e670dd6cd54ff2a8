/// Hangul syllables are composed and decomposed by a rule, not by a table.
enum Hangul {
  private static let vowelCount: UInt32 = 21
  private static let tailCount: UInt32 = 28

  static let syllables: ClosedRange<UInt32> = 0xAC00...0xD7A3
  static let leads: ClosedRange<UInt32> = 0x1100...0x1112
  static let vowels: ClosedRange<UInt32> = 0x1161...0x1175
  static let tails: ClosedRange<UInt32> = 0x11A8...0x11C2

  /// The two or three letters of a syllable; a tail of 0 is none.
  static func decompose(_ syllable: UInt32) -> (lead: UInt32, vowel: UInt32, tail: UInt32) {
    let index = syllable - syllables.lowerBound
    let tail = index % tailCount
    return (
      leads.lowerBound + index / (vowelCount * tailCount),
      vowels.lowerBound + index / tailCount % vowelCount,
      tail == 0 ? 0 : tails.lowerBound + tail - 1
    )
  }

  /// The syllable of a lead and a vowel, or of a syllable without a tail and a tail.
  static func compose(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if leads.contains(first), vowels.contains(second) {
      let lead = first - leads.lowerBound
      return syllables.lowerBound + (lead * vowelCount + second - vowels.lowerBound) * tailCount
    }
    let hasRoom = syllables.contains(first) && (first - syllables.lowerBound) % tailCount == 0
    guard hasRoom, tails.contains(second) else { return nil }
    return first + second - tails.lowerBound + 1
  }
}
