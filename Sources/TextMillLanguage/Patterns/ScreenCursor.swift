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
  /// - Parameter lines: Whether lines (up to LF or CR) have first words of their own.
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
    let found = Self.next(in: text, bits: screen.bits, pairs: screen.pairs, cursor: &self)
    return found < end ? found : nil
  }

  /// Eight bytes from a place on, folded; 0 behind the text's end.
  static func folded(_ text: Span<UInt8>, at place: Int) -> UInt64 {
    let folding: UInt64 = 0x2020_2020_2020_2020
    if place + 8 <= text.count {
      // The line above keeps the word inside.
      let word = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
      return UInt64(littleEndian: word) | folding
    }
    var word: UInt64 = 0
    for (shift, index) in (place..<text.count).enumerated() {
      word |= UInt64(text[index]) << UInt64(8 * shift)
    }
    return word | folding
  }
}

@safe
extension ScreenCursor {
  private typealias Block = SIMD16<UInt8>

  /// The next place, or the end; moves the cursor behind it.
  private static func next(
    in text: Span<UInt8>, bits: [UInt64], pairs: [ScreenPair], cursor: inout ScreenCursor
  ) -> Int {
    let end = cursor.end
    var at = cursor.position
    var isFirst = cursor.isFirst
    var carry: UInt64 = cursor.isAfterLetter ? 0xFF : 0
    let (one, other) = (Block(repeating: cursor.lineEnds.0), Block(repeating: cursor.lineEnds.1))
    let inner = InnerPairs(pairs)
    // Operators with a vector and a number are slow.
    let (folding, lowestLetter) = (Block(repeating: 0x20), Block(repeating: 0x61))
    let (letterCount, lowestLead) = (Block(repeating: 26), Block(repeating: 0xC0))
    // Invariant: blocks and words are loaded only where they end in the text; the table has as many
    // words as a place of 16 bits in each of three tables can name.
    precondition(bits.count == 3 * PatternScreen.tableLength)
    return unsafe text.withUnsafeBytes { bytes in
      unsafe bits.withUnsafeBufferPointer { bits in
        while at < end {
          let block = load(bytes, at)
          let letters = ((block | folding) &- lowestLetter) .< letterCount
          var marks = (block .>= lowestLead) .| (block .== one) .| (block .== other)
          if inner.count > 0 {
            let next = load(bytes, at &+ inner.distances.0) | folding
            marks .|= ((block | folding) .== inner.first.0) .& (next .== inner.first.1)
          }
          if inner.count > 1 {
            let next = load(bytes, at &+ inner.distances.1) | folding
            marks .|= ((block | folding) .== inner.second.0) .& (next .== inner.second.1)
          }
          let words = unsafe unsafeBitCast(letters, to: SIMD2<UInt64>.self)
          let others = unsafe unsafeBitCast(marks, to: SIMD2<UInt64>.self)
          let low = (words[0] & ~(words[0] << 8 | carry)) | others[0]
          let high = (words[1] & ~(words[1] << 8 | words[0] >> 56)) | others[1]
          carry = words[1] >> 56
          var events = packed(low) | packed(high) << 8
          while events != 0 {
            let place = at &+ events.trailingZeroBitCount
            events &= events &- 1
            let word = fourBytes(bytes, at: place)
            let first = UInt8(truncatingIfNeeded: word)
            if first == 0x2A || first == 0x2D {
              isFirst = true
              continue
            }
            let long = PatternScreen.place(ofFour: word)
            let short = Int(word & 0xFFFF)
            var found = unsafe bits[long &>> 6] &>> UInt64(truncatingIfNeeded: long & 63)
            found |= unsafe bits[1024 &+ short &>> 6] &>> UInt64(truncatingIfNeeded: short & 63)
            let wasFirst = isFirst
            if isFirst {
              found |= unsafe bits[2048 &+ short &>> 6] &>> UInt64(truncatingIfNeeded: short & 63)
              isFirst = first &- 0x61 >= 26
            }
            if found & 1 != 0 {
              if place >= end { return end }
              cursor.position = place &+ 1
              cursor.isFirst = isFirst
              cursor.foundFirst = wasFirst
              cursor.isAfterLetter = first &- 0x61 < 26
              return place
            }
          }
          at &+= 16
        }
        cursor.position = end
        return end
      }
    }
  }

  /// The pairs of a screen, two at most, as blocks to compare with.
  private struct InnerPairs {
    let count: Int
    var first = (Block(), Block())
    var second = (Block(), Block())
    var distances = (0, 0)

    init(_ pairs: [ScreenPair]) {
      count = pairs.count
      for (index, pair) in pairs.prefix(2).enumerated() {
        let blocks = (Block(repeating: pair.first), Block(repeating: pair.second))
        if index == 0 {
          (first, distances.0) = (blocks, pair.distance)
        } else {
          (second, distances.1) = (blocks, pair.distance)
        }
      }
    }
  }

  /// The sixteen bytes from a place on; zeros behind the text's end.
  @inline(__always)
  private static func load(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> Block {
    if place &+ 16 <= bytes.count {
      return unsafe bytes.loadUnaligned(fromByteOffset: place, as: Block.self)
    }
    var block = Block()
    for index in place..<bytes.count { unsafe block[index - place] = bytes[index] }
    return block
  }

  /// The four bytes from a place in the text on, folded; zeros behind its end.
  @inline(__always)
  private static func fourBytes(_ bytes: UnsafeRawBufferPointer, at place: Int) -> UInt32 {
    if place &+ 4 <= bytes.count {
      let word = unsafe bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)
      return UInt32(littleEndian: word) | 0x2020_2020
    }
    var word: UInt32 = 0
    for index in place..<bytes.count {
      unsafe word |= UInt32(bytes[index]) << UInt32(8 * (index - place))
    }
    return word | 0x2020_2020
  }

  /// The lowest bits of eight bytes in one byte.
  @inline(__always)
  private static func packed(_ word: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: ((word & 0x0101_0101_0101_0101) &* 0x0102_0408_1020_4080) >> 56)
  }
}
