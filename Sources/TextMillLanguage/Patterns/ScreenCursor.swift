import TextMill
import TextMillBytes

/// Goes from place to place where a literal of a screen may begin, over windows of sixty-four bytes.
struct ScreenCursor {
  /// Behind the place found last, in bytes.
  private(set) var position: Int
  /// Whether the place found last may be that of the line's first word.
  private(set) var foundFirst = false

  private let end: Int
  /// All ones if lines have first words of their own; zero where the range counts as one line.
  private let lines: UInt64
  /// Where the present window begins, and where the next one does.
  private var window: Int
  private var next: Int
  /// The places of the window where literals may begin or lines end and that are still to come.
  private var places: UInt64 = 0
  /// Those of them where no word of ASCII begins.
  private var others: UInt64 = 0
  /// One if the byte before the next window is a letter.
  private var isBehindLetter: UInt64 = 0
  /// All ones as long as no letter came since the line began.
  private var firsts: UInt64 = ~0

  /// A cursor at the start of a range of a text.
  ///
  /// - Parameters:
  ///   - range: Where to look, in bytes.
  ///   - lines: Whether lines (up to LF or CR) have first words of their own.
  init(_ range: Range<Int>, lines: Bool) {
    (position, end) = (range.lowerBound, range.upperBound)
    (window, next) = (position, position)
    self.lines = lines ? ~0 : 0
  }

  /// Goes on at the end of a line further on.
  mutating func skip(to end: Int) {
    guard end > position else { return }
    (position, window, next) = (end, end, end)
    (places, isBehindLetter, firsts) = (0, 0, ~0)
  }

  /// The next place where, by its first bytes, a literal may begin; nil at the end.
  mutating func next(in text: Span<UInt8>, _ screen: PatternScreen) -> Int? {
    precondition(position >= 0 && end <= text.count)
    let signs = screen.signs
    while true {
      while let place = nextWord(in: text, signs) {
        if isCandidate(text, place, signs) {
          position = place &+ 1
          return place
        }
      }
      guard next < end else { return nil }
      load(ByteWindow(text, at: next), screen)
    }
  }

  /// The next place of the window that needs a closer look: not that of a word inside of a line with
  /// which no literal begins, as most are.
  @inline(__always)
  private mutating func nextWord(in text: Span<UInt8>, _ signs: ScreenSigns) -> Int? {
    // Kept out of memory for the loop's sake.
    let (window, special, last) = (window, others | firsts, text.count &- 4)
    var places = places
    defer { self.places = places }
    while places != 0 {
      let place = window &+ places.trailingZeroBitCount
      let rest = places & (places &- 1)
      let isSpecial = special & (places ^ rest) != 0
      places = rest
      if isSpecial || place > last { return place }
      if signs.hasWord(Self.fourBytes(text, at: place)) { return place }
    }
    return nil
  }

  /// Whether a literal may begin at a place; notes where lines begin and have had a letter.
  private mutating func isCandidate(
    _ text: Span<UInt8>, _ place: Int, _ signs: ScreenSigns
  ) -> Bool {
    let byte = text[place]
    let isLineEnd = byte == 0x0A || byte == 0x0D
    if isLineEnd, lines != 0 {
      firsts = ~0
      return false
    }
    let bytes = Self.fourBytes(text, at: place)
    foundFirst = firsts != 0
    if (byte | 0x20) &- 0x61 < 26 { firsts = 0 }
    return signs.has(.long, bytes) || foundFirst && signs.has(.first, bytes)
      || signs.has(.short, bytes)
  }

  /// Finds the places in the next window.
  @inline(__always)
  private mutating func load(_ bytes: ByteWindow, _ screen: PatternScreen) {
    let letters = bytes.bits { $0.letters }
    let words = letters & ~(letters << 1 | isBehindLetter)
    isBehindLetter = letters >> 63
    // One line end of several is enough.
    let ends = bytes.bits { $0.equal(0x0A) .| $0.equal(0x0D) } & lines
    others = bytes.leads | ends & ~(ends << 1)
    for index in 0..<screen.pairs.count { others |= screen.pairs[index].places(in: bytes) }
    places = (words | others) & ByteWindow.first(end &- next)
    (window, next) = (next, next &+ ByteWindow.count)
  }

  /// Four bytes from a place on, folded; 0 behind the text's end.
  @inline(__always)
  private static func fourBytes(_ text: Span<UInt8>, at place: Int) -> UInt32 {
    if place > text.count &- 4 {
      return UInt32(truncatingIfNeeded: folded(text, at: place, upTo: text.count))
    }
    // The condition above keeps the four bytes inside.
    let bytes = unsafe text.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: place, as: UInt32.self)
    return UInt32(littleEndian: bytes) | 0x2020_2020
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
