import TextMill

/// A place at which a sentence may end, with what stands around it.
struct SentenceGap {
  /// Where the sentence begins that may end here.
  let start: Int
  /// The paragraph or line that all of it stands in.
  let block: TextRange
  /// What may be the sentence's last word, without the marks behind it.
  let left: TextRange
  /// The marks behind it: `.`, `?!`, `...`; empty if there are none.
  let marks: TextRange
  /// Behind the marks and what closes behind them.
  let end: Int
  /// Where the next sentence would begin.
  let next: Int
  /// The next word, without the quotes and brackets that open before it.
  let right: TextRange
  let mark: Mark
  let closer: Closer
  let opener: Opener
  let leftShape: WordShape
  let rightShape: WordShape
  /// What is open since the sentence's beginning.
  let open: OpenMarks

  /// What stands before the place.
  enum Mark: UInt8 {
    case word, digit, period, ellipsis, exclamation, question, mixed, other
    case colon, semicolon, comma, dash, closer, sign
  }

  /// What closes behind the marks.
  enum Closer: UInt8 {
    case none, quote, apostrophe, bracket, several
  }

  /// What opens before the next word.
  enum Opener: UInt8 {
    case none, quote, bracket, bullet, dash, several
  }

  /// Whether nothing blank stands at the place.
  var isTight: Bool { end == next }

  /// Whether a period stands behind the next word.
  func isBeforePeriod(_ text: Span<UInt8>) -> Bool {
    right.upperBound < block.upperBound && text[right.upperBound] == 0x2E
  }

  /// Whether there are marks that end sentences.
  var hasTerminator: Bool { !marks.isEmpty }
}

/// Brackets and quotes that were opened in a sentence.
struct OpenMarks {
  private(set) var brackets = 0
  private(set) var quotes = 0

  mutating func note(_ value: UInt32) {
    switch value {
    case 0x28, 0x5B, 0xFF08, 0x3010: brackets = min(brackets + 1, 3)
    case 0x29, 0x5D, 0xFF09, 0x3011: brackets = max(brackets - 1, 0)
    case 0x22: quotes ^= 1
    case 0xAB, 0x300C, 0x300E: quotes = 1
    case 0x201E: quotes = 2
    case 0x201C: quotes = quotes == 2 ? 0 : 1
    case 0xBB, 0x201D, 0x300D, 0x300F: quotes = 0
    default: break
    }
  }
}
