import TextMill

/// Full stops without a blank behind them.
extension SentenceRules {
  /// Whether words that a full stop stands between may be of two sentences: `end.The next`.
  static func mayBeTight(_ gap: SentenceGap, _ text: Span<UInt8>) -> Bool {
    if SentenceMark.needsNoSpace(text.scalar(before: gap.marks.upperBound).value) { return true }
    guard gap.rightShape.first == .capital, gap.left.count >= 2 else { return false }
    guard gap.leftShape.last == .small || gap.leftShape.last == .digit || gap.closer != .none else {
      return false
    }
    return !gap.left.contains { isOfAddress(text[$0]) }
      && !gap.right.contains { isOfAddress(text[$0]) }
  }

  /// Whether a full stop stands between whole words: a small one and one that has a capital.
  static func isBetweenWords(_ gap: SentenceGap, _ text: Span<UInt8>) -> Bool {
    guard gap.mark == .period,
      gap.rightShape.isCapitalized || SentenceOpeners.isShort(gap.right, in: text)
    else { return false }
    let kind = Abbreviations.shared.kind(of: gap.left, shape: gap.leftShape, in: text)
    guard kind == .none, gap.leftShape.last == .small || gap.leftShape.isNumber == false else {
      return false
    }
    return gap.right.upperBound >= gap.block.upperBound || text[gap.right.upperBound] <= 0x2E
  }

  /// A slash, an at sign or a period, as file names and addresses have them.
  private static func isOfAddress(_ byte: UInt8) -> Bool {
    byte == 0x2F || byte == 0x40 || byte == 0x2E
  }
}
