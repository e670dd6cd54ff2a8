import TextMill

/// The places that are sure: what the weights are not asked about.
enum SentenceRules {
  /// Whether a sentence ends at a place; `nil` if the rules do not say.
  static func ends(_ gap: SentenceGap, _ text: Span<UInt8>) -> Bool? {
    if isListMark(gap, text) || isBeforeCloser(gap, text) { return false }
    if gap.isTight {
      if !mayBeTight(gap, text) { return false }
      if isBetweenWords(gap, text) { return true }
    }
    guard gap.hasTerminator else { return endsWithoutTerminator(gap, text) }
    if let ends = endsWithForeignMark(gap, text) { return ends }
    if let ends = endsWithSpacedDots(gap, text) { return ends }
    if gap.rightShape.first == .small {
      // A quotation, or an exclamation, in the midst of a sentence.
      if gap.closer != .none || gap.opener == .dash || gap.open.brackets > 0 { return false }
      if gap.mark == .exclamation, isName(gap) { return false }
    }
    if gap.mark == .period, gap.closer == .none, let ends = endsWithPeriod(gap, text) {
      return ends
    }
    // Scripts without capitals leave only the mark to go by.
    if gap.rightShape.first == .letter, gap.left.count > 2 { return true }
    return nil
  }

  /// Whether the word before a mark is a name in the midst of a sentence, as in `Yahoo! did`.
  private static func isName(_ gap: SentenceGap) -> Bool {
    gap.leftShape.first == .capital && gap.left.lowerBound > gap.start
  }

  /// Whether what stands behind a blank closes what stands before it, as in `Il pleut. »`.
  private static func isBeforeCloser(_ gap: SentenceGap, _ text: Span<UInt8>) -> Bool {
    switch text.scalar(at: gap.next).value {
    case 0x29, 0x5D, 0xBB, 0x201D: gap.next > gap.end
    default: false
    }
  }
}
