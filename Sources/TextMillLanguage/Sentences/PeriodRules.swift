import TextMill

/// Periods that belong to words: abbreviations, initials, times of day, ordinal numbers.
extension SentenceRules {
  /// Whether a sentence ends with a single period; `nil` if it may.
  static func endsWithPeriod(_ gap: SentenceGap, _ text: Span<UInt8>) -> Bool? {
    // `J. R. Poe`, `z. B.`, `s. r. o.`
    if gap.leftShape.isSingleLetter, gap.rightShape.isSingleLetter, gap.isBeforePeriod(text) {
      return false
    }
    let kind = Abbreviations.shared.kind(of: gap.left, shape: gap.leftShape, in: text)
    switch kind {
    case .title: return false
    case .inside: return false
    case .number:
      if gap.rightShape.first == .digit { return false }
    case .anywhere, .initials:
      if gap.rightShape.first == .small { return false }
      if isTimeOfDay(gap.left, text) { return endsWithTime(gap, text) }
      if SentenceOpeners.contains(gap.right, in: text) { return true }
    case .initial:
      if gap.rightShape.first == .small { return false }
      if SentenceOpeners.contains(gap.right, in: text) { return true }
    case .none: break
    }
    // Armenian writes its full stop otherwise.
    if !gap.left.isEmpty, isLastLetter(of: gap, in: armenian, text) { return false }
    if gap.leftShape.isNumber, gap.left.count <= 2 {
      if gap.rightShape.first == .small { return false }
      if MonthNames.begins(gap.right, in: text) { return false }
      if OrdinalLeaders.stand(before: gap.left, from: gap.start, in: text) { return false }
    }
    return nil
  }

  /// `a.m` or `p.m`, in small letters or capitals.
  private static func isTimeOfDay(_ word: TextRange, _ text: Span<UInt8>) -> Bool {
    guard word.count == 3, text[word.lowerBound + 2] | 0x20 == 0x6D else { return false }
    let first = text[word.lowerBound] | 0x20
    return first == 0x61 || first == 0x70
  }

  /// A time of day at a sentence's beginning leads to what happens then; behind more than that the
  /// title of a person begins the next sentence.
  private static func endsWithTime(_ gap: SentenceGap, _ text: Span<UInt8>) -> Bool? {
    if gap.end - gap.start <= 16 { return false }
    let isTitle =
      Abbreviations.shared.kind(of: gap.right, shape: gap.rightShape, in: text) == .title
    return isTitle || SentenceOpeners.contains(gap.right, in: text) ? true : nil
  }
}
