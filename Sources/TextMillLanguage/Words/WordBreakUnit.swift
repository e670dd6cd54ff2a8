import TextMill

/// A scalar with those behind it that the rules for word boundaries look through (WB4).
struct WordBreakUnit {
  let wordClass: WordBreakClass
  /// The first scalar's value.
  let value: UInt32
  /// Whether its first scalar is a pictograph that others may be joined to.
  let isPictograph: Bool
  /// Whether it is one scalar alone.
  let isBare: Bool
  /// Whether it ends with a zero width joiner.
  let endsWithJoiner: Bool
  /// The offset behind it.
  let end: Int

  /// The unit that begins at an offset.
  init(at start: Int, to limit: Int, in text: Span<UInt8>) {
    let first = text.scalar(at: start)
    let entry = WordBreakTable.shared[first.value]
    (wordClass, isPictograph, value) = (entry.wordClass, entry.isPictograph, first.value)
    var end = start + first.length
    var last = wordClass
    let isLineEnd = wordClass.isLineEnd
    while !isLineEnd, end < limit, text[end] >= 0x80 {
      let scalar = text.scalar(at: end)
      let next = WordBreakTable.shared[scalar.value].wordClass
      guard next.isIgnored else { break }
      end += scalar.length
      last = next
    }
    self.end = end
    isBare = end == start + first.length
    endsWithJoiner = last == .zeroWidthJoiner
  }

  /// What a segment is that consists of this unit.
  var kind: WordSegment.Kind {
    switch wordClass {
    case .letter, .hebrewLetter: .word
    case .katakana: .kana
    case .numeric: .number
    case .other where value >= 0x80: kindOfOther
    default: .other
    }
  }

  /// Scripts that are written without blanks have no class of their own.
  private var kindOfOther: WordSegment.Kind {
    switch WordClass.of(ReadScalar(value: value, length: 0)) {
    case .letter: .word
    case .digit: .number
    case .ideograph: value < 0x3100 ? .kana : .ideograph
    case .apostrophe, .other: .other
    }
  }
}
