import TextMill

/// The marks of list items and sections.
extension SentenceRules {
  /// Whether all that the sentence has so far is the mark of a list item or section.
  static func isListMark(_ gap: SentenceGap, _ text: Span<UInt8>) -> Bool {
    guard gap.left.count <= 8, gap.end - gap.start <= 12 else { return false }
    // The number of a section: `2.1.`
    if gap.left.lowerBound == gap.start, gap.mark == .period, gap.leftShape.isSectionNumber {
      return true
    }
    guard let mark = ListMark(at: gap.start, to: gap.block.upperBound, text) else { return false }
    return mark.end >= gap.end
  }
}
