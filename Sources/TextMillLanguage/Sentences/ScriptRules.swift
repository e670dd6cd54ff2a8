import TextMill

/// Marks of scripts that have their own.
extension SentenceRules {
  /// Whether a sentence ends where no mark stands that always ends one; `nil` if it may.
  static func endsWithoutTerminator(_ gap: SentenceGap, _ text: Span<UInt8>) -> Bool? {
    // The colon is the full stop of Armenian, the semicolon the question mark of Greek.
    if gap.mark == .colon, isLastLetter(of: gap, in: armenian, text) { return true }
    if gap.mark == .semicolon, isLastLetter(of: gap, in: greek, text) { return true }
    if gap.mark == .colon, gap.rightShape.first == .digit { return false }
    return nil
  }

  static let armenian: ClosedRange<UInt32> = 0x531...0x587
  private static let greek: ClosedRange<UInt32> = 0x370...0x3FF

  /// Whether the letter before the last mark is one of an alphabet.
  static func isLastLetter(
    of gap: SentenceGap, in letters: ClosedRange<UInt32>, _ text: Span<UInt8>
  ) -> Bool {
    guard gap.end - gap.start >= 3 else { return false }
    return letters.contains(text.scalar(before: gap.end - 1).value)
  }

  /// Whether a sentence ends with a mark that needs no blank behind it; `nil` if there is none.
  static func endsWithForeignMark(_ gap: SentenceGap, _ text: Span<UInt8>) -> Bool? {
    let mark = text.scalar(before: gap.marks.upperBound).value
    guard SentenceMark.needsNoSpace(mark) else { return nil }
    // Inside a quotation the sentence of which it is a part goes on, unless its end is missing.
    let isOpen = gap.open.quotes + gap.open.brackets > 0
    if isOpen, mark >= 0x3000, gap.end - gap.start < 600 { return false }
    // Behind a quotation a particle or a comma leads on.
    if gap.closer != .none { return !leadsOn(text.scalar(at: gap.next).value) }
    return true
  }

  /// The particles to and te, and commas.
  private static func leadsOn(_ value: UInt32) -> Bool {
    switch value {
    case 0x3068, 0x3063, 0x3001, 0xFF0C: true
    default: false
    }
  }
}
