/// Goes from place to place where a literal of a screen may begin.
struct ScreenCursor {
  /// Where the next look is taken, in bytes.
  private(set) var position: Int
  /// Whether the place found last may be that of the line's first word.
  private(set) var foundFirst = false

  private let end: Int
  /// The bytes at which a line ends: those of no UTF-8 where the whole range counts as one line.
  private let lineEnds: (UInt8, UInt8)
  /// Whether no letter came since the line began.
  private var isFirst = true
  private var isAfterLetter = false

  /// A cursor at the start of a range of a text.
  ///
  /// - Parameters:
  ///   - range: Where to look, in bytes.
  ///   - lines: Whether lines (up to LF or CR) have first words of their own.
  init(_ range: Range<Int>, lines: Bool) {
    (position, end) = (range.lowerBound, range.upperBound)
    lineEnds = lines ? (0x0A, 0x0D) : (0xFF, 0xFF)
  }

  /// Goes on at the end of a line further on.
  mutating func skip(to end: Int) {
    guard end > position else { return }
    (position, isFirst, isAfterLetter) = (end, true, false)
  }

  /// The next place where, by the bits of its first bytes, a literal may begin; nil at the end.
  mutating func next(in text: Span<UInt8>, _ screen: PatternScreen) -> Int? {
    precondition(position >= 0 && end <= text.count)
    var loop = ScreenLoop(
      at: position, isFirst: isFirst, isAfterLetter: isAfterLetter, lineEnds: lineEnds)
    let found = loop.next(in: text, to: end, screen)
    (position, isFirst, isAfterLetter) = (loop.at, loop.isFirst, loop.isAfterLetter)
    foundFirst = loop.foundFirst
    return found
  }

  /// Eight bytes from a place on, folded; 0 from `end` on.
  static func folded(_ text: Span<UInt8>, at place: Int, upTo end: Int) -> UInt64 {
    let folding: UInt64 = 0x2020_2020_2020_2020
    if place + 8 <= end {
      // The line above keeps the word inside.
      let word = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
      return UInt64(littleEndian: word) | folding
    }
    var word: UInt64 = 0
    for (shift, index) in (place..<end).enumerated() {
      word |= UInt64(text[index]) << UInt64(8 * shift)
    }
    return word | folding
  }
}
