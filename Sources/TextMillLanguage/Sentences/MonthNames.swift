import TextMill

/// The beginnings of the names of months, which a number with a period may stand before.
enum MonthNames {
  private static let names = WordSet(
    """
    jan feb mar mär apr mai maj jun jul aug sep okt oct nov dec dez prosince led únor břez dub květ
    """)

  /// Whether a word begins as the name of a month does.
  static func begins(_ word: TextRange, in text: Span<UInt8>) -> Bool {
    guard word.count >= 3 else { return false }
    // Three letters, of which one may have two bytes.
    return (3...5).contains { count in
      count <= word.count && names.contains(word.lowerBound..<word.lowerBound + count, text)
    }
  }
}
