import TextMill

/// The rules of UAX #29 for word boundaries, by their numbers there.
@usableFromInline
enum WordBreakRules {
  /// The segment that begins at a word boundary.
  @usableFromInline
  static func segment(at start: Int, to end: Int, in text: Span<UInt8>) -> WordSegment {
    var last = WordBreakUnit(at: start, to: end, in: text)
    var kind = last.kind
    var isHalfFlag = last.wordClass == .regionalIndicator
    while last.end < end {
      let next = WordBreakUnit(at: last.end, to: end, in: text)
      if joins(last, next, isHalfFlag) {
        if next.wordClass == .regionalIndicator { isHalfFlag = false }
        last = next
      } else if let far = unit(behind: next, bridgedFrom: last, to: end, in: text) {
        last = far
      } else {
        break
      }
      kind = joined(kind, last.kind)
    }
    return WordSegment(start..<last.end, kind)
  }

  /// Whether there is no boundary between two units, whatever follows.
  private static func joins(
    _ left: WordBreakUnit, _ right: WordBreakUnit, _ isHalfFlag: Bool
  ) -> Bool {
    let (a, b) = (left.wordClass, right.wordClass)
    // WB3, WB3a, WB3b
    if a.isLineEnd || b.isLineEnd { return a == .carriageReturn && b == .lineFeed }
    // WB3c
    if left.endsWithJoiner, right.isPictograph { return true }
    switch (a, b) {
    // WB3d
    case (.space, .space): return left.isBare
    // WB5, WB8, WB9, WB10
    case (.letter, .letter), (.letter, .numeric), (.numeric, .letter), (.numeric, .numeric),
      (.hebrewLetter, .letter), (.letter, .hebrewLetter), (.hebrewLetter, .hebrewLetter),
      (.hebrewLetter, .numeric), (.numeric, .hebrewLetter):
      return true
    // WB7a
    case (.hebrewLetter, .singleQuote): return true
    // WB13
    case (.katakana, .katakana): return true
    // WB13a, WB13b
    case (.extendsNumbersAndLetters, _): return isExtended(b)
    case (_, .extendsNumbersAndLetters): return isExtended(a)
    // WB15, WB16
    case (.regionalIndicator, .regionalIndicator): return isHalfFlag
    default: return false
    }
  }

  private static func isExtended(_ other: WordBreakClass) -> Bool {
    other.isLetter || other == .numeric || other == .katakana || other == .extendsNumbersAndLetters
  }

  /// The unit behind a mark that joins what stands on both its sides.
  private static func unit(
    behind mark: WordBreakUnit, bridgedFrom left: WordBreakUnit, to end: Int, in text: Span<UInt8>
  ) -> WordBreakUnit? {
    guard mark.end < end, mayBridge(left.wordClass, mark.wordClass) else { return nil }
    let right = WordBreakUnit(at: mark.end, to: end, in: text)
    switch mark.wordClass {
    // WB7b, WB7c
    case .doubleQuote: return right.wordClass == .hebrewLetter ? right : nil
    // WB6, WB7, WB11, WB12
    default:
      let isSame =
        left.wordClass == .numeric ? right.wordClass == .numeric : right.wordClass.isLetter
      return isSame ? right : nil
    }
  }

  private static func mayBridge(_ left: WordBreakClass, _ mark: WordBreakClass) -> Bool {
    switch left {
    case .hebrewLetter: mark.joinsLetters || mark == .doubleQuote
    case .letter: mark.joinsLetters
    case .numeric: mark.joinsNumbers
    default: false
    }
  }

  private static func joined(
    _ kind: WordSegment.Kind, _ other: WordSegment.Kind
  ) -> WordSegment.Kind {
    if kind == .word || other == .word { return .word }
    return kind == .other ? other : kind
  }
}
