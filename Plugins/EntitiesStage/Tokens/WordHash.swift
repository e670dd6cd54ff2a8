/// The hash of words, fed byte by byte; the same on every machine.
///
/// Typographic apostrophes count as plain ones; periods in short forms count as nothing, so that
/// `U.S.` is `US`.
enum WordHash {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// One more byte.
  @inline(__always)
  static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// Spreads the bits: a table takes its place from the low ones and its check from the high ones.
  @inline(__always)
  static func finish(_ hash: UInt64) -> UInt64 {
    let mixed = (hash ^ (hash >> 32)) &* 0x9e37_79b9_7f4a_7c15
    return mixed ^ (mixed >> 29)
  }

  /// The hash of a phrase and one more word.
  @inline(__always)
  static func chain(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
    finish((phrase << 7 | phrase >> 57) &+ word)
  }

  /// The hash of some bytes, each changed on the way, by its place among them.
  @inline(__always)
  static func of(_ bytes: Span<UInt8>, _ range: Range<Int>, _ change: (Int, UInt8) -> UInt8)
    -> UInt64
  {
    let word = bytes.extracting(range)
    var hash = seed
    for index in word.indices { hash = step(hash, change(index, word[index])) }
    return finish(hash)
  }

  /// The hash of a word as if written in small letters (ASCII letters only).
  static func lowered(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    of(bytes, range) { _, byte in byte &- 0x41 < 26 ? byte | 0x20 : byte }
  }

  /// The hash of a word as if only its first letter were a capital (ASCII letters only).
  static func titled(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    of(bytes, range) { index, byte in
      index > 0 && byte &- 0x41 < 26 ? byte | 0x20 : byte
    }
  }

  /// The same with the accented capitals of Latin-1.
  static func titledLatin1(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    of(bytes, range) { index, byte in
      if index > 0, byte &- 0x41 < 26 { return byte | 0x20 }
      // C3 80 to C3 9E, but for the multiplication sign.
      let isCapital = index > 1 && byte &- 0x80 < 0x1F && byte != 0x97
      return isCapital && bytes[range.lowerBound + index - 1] == 0xC3 ? byte | 0x20 : byte
    }
  }

  /// The hash of a word as if its first letter were a capital (ASCII letters only).
  static func titledFirst(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    of(bytes, range) { index, byte in index == 0 && byte &- 0x61 < 26 ? byte & 0xDF : byte }
  }
}
