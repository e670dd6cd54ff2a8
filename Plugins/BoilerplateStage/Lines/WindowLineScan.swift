import TextMillBytes

/// The scan of a line, or of a part of one, whose letters are all ASCII, as most are: sixty-four bytes at
/// a time are told apart, and each word's hash is made without asking how long it is.
enum WindowLineScan {
  /// Whether all that is not ASCII are marks, such as quotes.
  static func fits(_ range: Range<Int>, of text: Span<UInt8>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      let window = ByteWindow(text, at: at)
      if !window.isASCII {
        let others = window.leads & ~window.bits { ByteKind.isMark2($0) }
        if others & ByteWindow.first(range.upperBound &- at) != 0 { return false }
      }
      at += ByteWindow.count
    }
    return true
  }

  /// Scans a part of a line, with the same result as byte by byte.
  static func scan(
    _ range: Range<Int>, of text: Span<UInt8>, _ signs: inout LineSigns, _ words: inout [UInt32],
    _ closing: inout WordClosing
  ) {
    var (at, start) = (range.lowerBound, range.lowerBound)
    // What the window before had in words and in digits.
    var (wordsBefore, digitsBefore): (UInt64, UInt64) = (0, 0)
    while at < range.upperBound {
      let window = ByteWindow(text, at: at)
      let inside = ByteWindow.first(range.upperBound &- at)
      let letters = window.bits { $0.letters } & inside
      let digits = window.bits { $0.within(0x30...0x39) } & inside
      let uppers = window.bits { $0.within(0x41...0x5A) } & inside
      let inWords = letters | digits
      let behindWord = inWords << 1 | wordsBefore >> 63
      signs.letters &+= UInt16(truncatingIfNeeded: letters.nonzeroBitCount)
      signs.uppers &+= UInt16(truncatingIfNeeded: uppers.nonzeroBitCount)
      signs.capitals &+= UInt16(truncatingIfNeeded: (uppers & ~behindWord).nonzeroBitCount)
      if digits != 0 { addDigits(digits, digitsBefore, &signs) }
      let marks = (window.bits { $0.within(0x21...0x7F) } & ~inWords | window.leads) & inside
      if marks != 0 {
        addMarks(
          marks, text, at, range.upperBound, behindWord, digits << 1 | digitsBefore >> 63, &signs)
      }
      var edges = inWords ^ behindWord
      if wordsBefore >> 63 != 0, edges != 0 {
        words.append(closing.close(hash(start, at &+ edges.trailingZeroBitCount, text)))
        edges &= edges &- 1
      }
      while edges != 0 {
        start = at &+ edges.trailingZeroBitCount
        edges &= edges &- 1
        if edges == 0 { break }
        words.append(closing.close(hash(start, at &+ edges.trailingZeroBitCount, text)))
        edges &= edges &- 1
      }
      (wordsBefore, digitsBefore) = (inWords, digits)
      at += ByteWindow.count
    }
    if wordsBefore >> 63 != 0 {
      words.append(closing.close(hash(start, range.upperBound, text)))
    }
  }

  /// Counts digits, and notes four in a row.
  private static func addDigits(_ digits: UInt64, _ before: UInt64, _ signs: inout LineSigns) {
    signs.digits &+= UInt16(truncatingIfNeeded: digits.nonzeroBitCount)
    let pairs = digits & (digits << 1 | before >> 63)
    if pairs & (digits << 2 | before >> 62) & (digits << 3 | before >> 61) != 0 {
      signs.flags.insert(.year)
    }
  }

  private static func addMarks(
    _ marks: UInt64, _ text: Span<UInt8>, _ at: Int, _ end: Int, _ behindWord: UInt64,
    _ behindDigit: UInt64, _ signs: inout LineSigns
  ) {
    signs.marks &+= UInt16(truncatingIfNeeded: marks.nonzeroBitCount)
    var (rest, flags) = (marks, signs.flags)
    while rest != 0 {
      let bit = rest & (0 &- rest)
      let place = at &+ rest.trailingZeroBitCount
      rest ^= bit
      let byte = text[place]
      if byte >= 0x80 {
        flags.formUnion(ByteKind.flags(ofMark2: byte, text, place &+ 1, end))
        continue
      }
      if byte == 0x3A, behindDigit & bit != 0 { flags.insert(.time) }
      if byte == 0x2F, place &+ 1 < end, text[place &+ 1] == 0x2F { flags.insert(.link) }
      flags.formUnion(ByteKind.flags(of: byte, behindWord & bit != 0))
    }
    signs.flags = flags
  }

  /// The hash of a word of ASCII letters and digits.
  @inline(__always)
  private static func hash(_ start: Int, _ end: Int, _ text: Span<UInt8>) -> WordHash {
    var hash = WordHash()
    var at = start
    while end &- at > 0, at &+ 8 <= text.count {
      // The line above keeps the eight bytes inside.
      let bytes = unsafe text.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: at, as: UInt64.self)
      hash.add(first: end &- at, of: folded(UInt64(littleEndian: bytes)))
      at &+= 8
    }
    while at < end {
      hash.add(UInt8(truncatingIfNeeded: folded(UInt64(text[at]))))
      at &+= 1
    }
    return hash
  }

  /// Small letters for all letters, and zeros for all digits; other bytes become anything.
  @inline(__always)
  private static func folded(_ bytes: UInt64) -> UInt64 {
    let letters = bytes & 0x4040_4040_4040_4040
    return bytes & (0xF0F0_F0F0_F0F0_F0F0 | letters >> 6 &* 0x0F) | letters >> 1
  }
}
