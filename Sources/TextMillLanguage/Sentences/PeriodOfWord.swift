import TextMill

/// Tells periods that belong to a word from those that end a sentence.
enum PeriodOfWord {
  /// Whether the period behind a word belongs to the word, so that the sentence goes on.
  static func belongs(
    toWordAt range: TextRange, of text: Span<UInt8>, before next: ReadScalar
  ) -> Bool {
    guard let first = range.first.map({ text[$0] }) else { return false }
    let isCapital = first >= 0x41 && first <= 0x5A
    if range.count == 1, isCapital { return first != 0x49 }
    if range.contains(where: { text[$0] == 0x2E }) { return isInitials(range, of: text) }
    switch Abbreviations.shared.kind(of: range, in: text) {
    case .beforeNames: return true
    case .beforeNumbers: return next.value >= 0x30 && next.value <= 0x39
    case nil: return false
    }
  }

  /// `U.S`, `J.R`, `p.m`, `e.g`: letters with periods between them.
  private static func isInitials(_ range: TextRange, of text: Span<UInt8>) -> Bool {
    var isLetterDue = true
    for index in range {
      let byte = text[index]
      let isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
      guard isLetterDue ? isLetter : byte == 0x2E else { return false }
      isLetterDue.toggle()
    }
    return !isLetterDue
  }
}
