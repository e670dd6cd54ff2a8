import TextMill
import TextMillBytes

/// Tells the vowels of words, sixty-four bytes of the text at a time.
struct VowelWindows {
  /// Where the present window begins.
  private var start = -ByteWindow.count
  private var vowels: UInt64 = 0
  /// Apostrophes and what is not ASCII.
  private var others: UInt64 = 0

  /// A bit for each byte of a word that is a vowel, the first one lowest.
  ///
  /// Words must be asked for in their order. `nil` for a word that is not of ASCII letters and digits
  /// alone, or does not lie within one window.
  @inline(__always)
  mutating func plainVowels(of word: TextRange, in text: Span<UInt8>) -> UInt64? {
    if word.lowerBound >= start + ByteWindow.count { read(text, at: word.lowerBound) }
    let shift = UInt64(truncatingIfNeeded: word.lowerBound - start)
    guard word.upperBound <= start + ByteWindow.count else { return nil }
    let bits = ByteWindow.first(word.count)
    guard others >> shift & bits == 0 else { return nil }
    return vowels >> shift & bits
  }

  private mutating func read(_ text: Span<UInt8>, at offset: Int) {
    start = offset
    let window = ByteWindow(text, at: offset)
    others = window.highs | window.bits { $0.equal(0x27) }
    vowels = window.bits {
      let small = $0 | ByteBlock(repeating: 0x20)
      return small.equal(0x61) .| small.equal(0x65) .| small.equal(0x69) .| small.equal(0x6F)
        .| small.equal(0x75) .| small.equal(0x79)
    }
  }
}
