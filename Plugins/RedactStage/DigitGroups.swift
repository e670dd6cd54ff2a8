/// Digits in groups with single separators between them, read from one place of a text.
struct DigitGroups {
  /// The values of the digits.
  private(set) var digits = InlineArray<24, UInt8>(repeating: 0)
  private(set) var count = 0
  /// How many digits stand up to the end of each group, where it ends in the text, and what stands
  /// behind it.
  private var groups = InlineArray<8, Group>(repeating: Group(digits: 0, end: 0, separator: 0))
  private(set) var groupCount = 0

  private struct Group {
    var digits: Int
    var end: Int
    var separator: UInt8
  }

  /// Reads groups from the first digit on; of more than 24 digits or 8 groups the rest is not read.
  init(_ text: Span<UInt8>, from start: Int) {
    var at = start
    while at < text.count, text[at] &- 0x30 < 10, groupCount < groups.count {
      while at < text.count, text[at] &- 0x30 < 10 {
        if count == digits.count { return }
        digits[count] = text[at] &- 0x30
        count += 1
        at += 1
      }
      let isSeparated =
        at + 1 < text.count && Self.isSeparator(text[at]) && text[at + 1] &- 0x30 < 10
      groups[groupCount] = Group(
        digits: count, end: at, separator: isSeparated ? text[at] : 0)
      groupCount += 1
      if !isSeparated { return }
      at += 1
    }
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2D || byte == 0x2E || byte == 0x2F || byte == 0x2B
  }

  /// How many digits the first groups have.
  func digits(inFirst groups: Int) -> Int { groups == 0 ? 0 : self.groups[groups - 1].digits }

  /// Where the first groups end, in bytes of the text.
  func end(ofFirst groups: Int) -> Int { self.groups[groups - 1].end }

  /// The length of a group.
  func length(_ group: Int) -> Int { digits(inFirst: group + 1) - digits(inFirst: group) }

  /// What stands behind a group: 0 if no group does.
  func separator(_ group: Int) -> UInt8 { groups[group].separator }

  /// Whether the first groups have these lengths, with these separators between them.
  func have(_ lengths: [Int], _ separators: [UInt8]) -> Bool {
    guard lengths.count <= groupCount else { return false }
    for index in lengths.indices {
      if length(index) != lengths[index] { return false }
      if index < separators.count, separator(index) != separators[index] { return false }
    }
    return true
  }

  /// Whether the first groups have these lengths, with one and the same separator of a set between.
  func have(_ lengths: [Int], separatedBy allowed: [UInt8]) -> Bool {
    guard lengths.count > 1, lengths.count <= groupCount, allowed.contains(separator(0)) else {
      return false
    }
    return have(lengths, Array(repeating: separator(0), count: lengths.count - 1))
  }

  /// The digits from one place up to another, as a number.
  func number(_ range: Range<Int>) -> Int {
    range.reduce(0) { $0 * 10 + Int(digits[$1]) }
  }
}
