/// Classes of the characters that lines begin and end with.
enum LineEnds {
  /// Ends from this class on close a sentence.
  static let firstClosing: UInt8 = 9

  /// The class of a line's last character.
  static func end(of text: Span<UInt8>, _ range: Range<Int>) -> UInt8 {
    var at = range.upperBound - 1
    // Behind a sentence's end there may be a closing quote.
    var isQuoted = false
    if at > range.lowerBound, text[at] == 0x22 || text[at] == 0x27 {
      at -= 1
      isQuoted = true
    } else if at >= range.lowerBound + 3, text[at - 2] == 0xE2, text[at - 1] == 0x80,
      text[at] == 0x9D || text[at] == 0x99 || text[at] == 0x9C
    {
      at -= 3
      isQuoted = true
    }
    let byte = text[at]
    switch byte {
    case 0x2E:
      let isEllipsis = at >= range.lowerBound + 2 && text[at - 1] == 0x2E && text[at - 2] == 0x2E
      return isEllipsis ? 8 : isQuoted ? 12 : 9
    case 0x21: return 10
    case 0x3F: return 11
    default: break
    }
    if isQuoted { return 1 }
    switch byte {
    case 0x3A: return 2
    case 0x2C, 0x3B: return 3
    case 0x29, 0x5D:
      // A bracket behind a full stop closes a sentence, too.
      return at > range.lowerBound && text[at - 1] == 0x2E ? 9 : 4
    case 0x30...0x39: return 5
    case 0x41...0x5A: return 6
    case 0x61...0x7A: return 7
    case 0x80...: return other(text, at, range)
    default: return 0
    }
  }

  private static func other(_ text: Span<UInt8>, _ at: Int, _ range: Range<Int>) -> UInt8 {
    guard at >= range.lowerBound + 2 else { return 7 }
    let (first, second, third) = (text[at - 2], text[at - 1], text[at])
    switch (first, second, third) {
    case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x8E): return 9
    case (0xEF, 0xBC, 0x81): return 10
    case (0xEF, 0xBC, 0x9F): return 11
    case (0xE0, 0xA5, 0xA4): return 9
    case (0xE2, 0x80, 0xA6): return 8
    case (0xEF, 0xBC, 0x9A): return 2
    case (0xE3, 0x80, 0x8D), (0xE3, 0x80, 0x8F): return 12
    case (0xE2, _, _), (0xE3, 0x80, _), (0xEF, 0xBC, _): return 0
    default: return 7
    }
  }

  /// The class of a line's first character.
  static func start(of text: Span<UInt8>, _ range: Range<Int>) -> UInt8 {
    let byte = text[range.lowerBound]
    switch byte {
    case 0x41...0x5A: return 1
    case 0x61...0x7A: return 2
    case 0x30...0x39: return 3
    case 0x2D, 0x2A, 0x2B, 0x7E: return 4
    case 0x22, 0x27: return 5
    case 0x28, 0x5B, 0x7B: return 6
    case 0x23: return 7
    case 0x40: return 8
    case 0x7C, 0x2F, 0x3E, 0x3C: return 9
    case 0xC2: return range.count > 1 && text[range.lowerBound + 1] == 0xA9 ? 10 : 11
    case 0xC3: return 12
    case 0xE2:
      guard range.count > 2, text[range.lowerBound + 1] == 0x80 else { return 13 }
      let third = text[range.lowerBound + 2]
      return third == 0x9C || third == 0x98 || third == 0x9E ? 5 : 4
    case 0xF0...: return 13
    case 0x80...: return 14
    default: return 0
    }
  }
}
