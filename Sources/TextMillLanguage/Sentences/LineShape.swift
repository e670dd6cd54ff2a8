public import TextMill

/// How a text uses its line ends.
public struct LineShape: Sendable, Equatable {
  /// Whether lines are broken at a fixed width, so that paragraphs run over several lines.
  ///
  /// Told from the lines that have another line directly behind them: most of them must be nearly
  /// as long as the longest usual one (at most 100 bytes), and end inside a sentence.
  public let isWrapped: Bool

  /// Looks at the lines of a text.
  public init(_ text: Text) {
    var longest = 0
    var followed: [TextRange] = []
    var previous: TextRange?
    for line in text.lines {
      let trimmed = text.trimmed(line)
      if !trimmed.isEmpty {
        longest = max(longest, trimmed.count)
        if let previous { followed.append(previous) }
      }
      previous = trimmed.isEmpty ? nil : trimmed
    }
    let full = followed.count { $0.count * 10 >= min(longest, 100) * 7 }
    let open = followed.count { range in
      !Self.endsSentence(text.utf8[range.upperBound - 1])
    }
    isWrapped =
      followed.count >= 4 && longest <= 120 && full * 10 >= followed.count * 8
      && open * 2 >= followed.count
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3A
  }
}
