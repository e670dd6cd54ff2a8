import TextMill
import TextMillBytes

/// Walks over the words of a text, as `Words` does, and tells their vowels, sixty-four bytes at a
/// time.
struct VowelWalk {
  private var position = 0
  /// Where the present window begins.
  private var start = -ByteWindow.count
  /// ASCII letters and digits.
  private var words: UInt64 = 0
  private var vowels: UInt64 = 0
  /// Apostrophes and what is not ASCII: where these stand `WordWalk` decides.
  private var others: UInt64 = 0

  /// A word, and a bit for each of its bytes that is a vowel, the first one lowest.
  ///
  /// No bits for a word that is not of ASCII letters and digits alone, or is longer than a window.
  typealias Word = (range: TextRange, vowels: UInt64?)

  /// The next word; the text must be the same each time.
  @inline(__always)
  mutating func next(in text: Span<UInt8>) -> Word? {
    while position < text.count {
      if position >= start &+ ByteWindow.count { read(text, at: position) }
      let begun = (words | others) &>> UInt64(truncatingIfNeeded: position &- start)
      if begun == 0 {
        position = start &+ ByteWindow.count
        continue
      }
      position &+= begun.trailingZeroBitCount
      let shift = UInt64(truncatingIfNeeded: position &- start)
      let length = (~(words &>> shift)).trailingZeroBitCount
      let stop = shift &+ UInt64(truncatingIfNeeded: length)
      if stop >= ByteWindow.count {
        // The word may go on behind the window.
        if shift > 0 {
          read(text, at: position)
          continue
        }
      } else if length > 0, others &>> stop & 1 == 0 {
        let word = position..<position &+ length
        position &+= length &+ 1
        return (word, vowels &>> shift & ByteWindow.first(length))
      }
      if let range = nextOther(in: text) { return (range, nil) }
    }
    return nil
  }

  /// The next word, told byte by byte.
  private mutating func nextOther(in text: Span<UInt8>) -> TextRange? {
    var walk = WordWalk(position..<text.count)
    let range = walk.next(in: text)
    position = walk.position
    return range
  }

  private mutating func read(_ text: Span<UInt8>, at offset: Int) {
    start = offset
    let window = ByteWindow(text, at: offset)
    words = window.bits { ASCIIWordRun.contained($0) }
    others = window.highs | window.bits { $0.equal(0x27) }
    vowels = window.bits {
      let small = $0 | ByteBlock(repeating: 0x20)
      return small.equal(0x61) .| small.equal(0x65) .| small.equal(0x69) .| small.equal(0x6F)
        .| small.equal(0x75) .| small.equal(0x79)
    }
  }
}
