/// The loop over blocks of sixteen bytes in which a screen's cursor spends its time.
struct ScreenLoop {
  fileprivate typealias Block = SIMD16<UInt8>

  /// How many bytes from a place on are loaded: a block, and four bytes from its last one on.
  private static let reach = 20

  /// The next byte to look at, and what is known about those before it.
  private(set) var at: Int
  private(set) var isFirst: Bool
  private(set) var isAfterLetter: Bool
  /// Whether the place found last may be that of a first word.
  private(set) var foundFirst = false
  private let lineEnds: (Block, Block)

  init(at: Int, isFirst: Bool, isAfterLetter: Bool, lineEnds: (UInt8, UInt8)) {
    (self.at, self.isFirst, self.isAfterLetter) = (at, isFirst, isAfterLetter)
    self.lineEnds = (Block(repeating: lineEnds.0), Block(repeating: lineEnds.1))
  }

  /// The next place before `end` where a literal may begin; nil if there is none.
  mutating func next(in text: Span<UInt8>, to end: Int, _ screen: PatternScreen) -> Int? {
    let whole = min(end, text.count - Self.reach + 1)
    if at < whole {
      // `whole` is so far before the text's end that all loads lie inside.
      let found = unsafe text.withUnsafeBytes { bytes in
        unsafe bytes.baseAddress.flatMap { unsafe run($0, to: whole, screen) }
      }
      if let found { return found < end ? found : nil }
    }
    guard at < end else { return nil }
    // The rest is looked at in a copy with room behind it.
    var copy = InlineArray<64, UInt8>(repeating: 0)
    let start = at
    for index in start..<min(text.count, start + 44) { copy[index - start] = text[index] }
    at = 0
    let span = copy.span
    let found = unsafe span.withUnsafeBytes { bytes in
      unsafe bytes.baseAddress.flatMap { unsafe run($0, to: min(end - start, 32), screen) }
    }
    at += start
    return found.flatMap { $0 + start < end ? $0 + start : nil }
  }
}

extension ScreenLoop {
  /// Runs until a place is found, or over all blocks that begin before `stop`.
  ///
  /// `bytes` can be read up to `reach` bytes behind the last of these blocks' first bytes.
  @inline(__always)
  private mutating func run(
    _ bytes: UnsafeRawPointer, to stop: Int, _ screen: PatternScreen
  ) -> Int? {
    var (at, isFirst, carry) = (at, isFirst, isAfterLetter ? UInt64(0xFF) : 0)
    let (one, other) = lineEnds
    let pairs = screen.blocks
    // Operators with a vector and a number are slow.
    let (folding, lowestLetter) = (Block(repeating: 0x20), Block(repeating: 0x61))
    let (letterCount, lowestLead) = (Block(repeating: 26), Block(repeating: 0xC0))
    precondition(screen.bits.count == 3 * PatternScreen.tableLength)
    // Places in the tables have sixteen bits each.
    return unsafe screen.bits.withUnsafeBufferPointer { bits in
      while at < stop {
        let block = unsafe bytes.loadUnaligned(fromByteOffset: at, as: Block.self)
        let folded = block | folding
        let letters = (folded &- lowestLetter) .< letterCount
        var marks = (block .>= lowestLead) .| (block .== one) .| (block .== other)
        if pairs.count > 0 {
          let next = unsafe bytes.loadUnaligned(
            fromByteOffset: at &+ pairs.distances.0, as: Block.self)
          marks .|= (folded .== pairs.first.0) .& ((next | folding) .== pairs.first.1)
          if pairs.count > 1 {
            let next = unsafe bytes.loadUnaligned(
              fromByteOffset: at &+ pairs.distances.1, as: Block.self)
            marks .|= (folded .== pairs.second.0) .& ((next | folding) .== pairs.second.1)
          }
        }
        let words = unsafe unsafeBitCast(letters, to: SIMD2<UInt64>.self)
        let others = unsafe unsafeBitCast(marks, to: SIMD2<UInt64>.self)
        let low = (words[0] & ~(words[0] << 8 | carry)) | others[0]
        let high = (words[1] & ~(words[1] << 8 | words[0] >> 56)) | others[1]
        carry = words[1] >> 56
        var events = Self.packed(low) | Self.packed(high) << 8
        while events != 0 {
          let place = at &+ events.trailingZeroBitCount
          events &= events &- 1
          let word =
            unsafe UInt32(
              littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self))
            | 0x2020_2020
          let first = UInt8(truncatingIfNeeded: word)
          if first == 0x2A || first == 0x2D {
            isFirst = true
            continue
          }
          let (long, short) = (PatternScreen.place(ofFour: word), Int(word & 0xFFFF))
          var found = unsafe bits[long &>> 6] &>> UInt64(truncatingIfNeeded: long)
          found |= unsafe bits[1024 &+ short &>> 6] &>> UInt64(truncatingIfNeeded: short)
          let wasFirst = isFirst
          if isFirst {
            found |= unsafe bits[2048 &+ short &>> 6] &>> UInt64(truncatingIfNeeded: short)
            isFirst = first &- 0x61 >= 26
          }
          if found & 1 != 0 {
            (self.at, self.isFirst, foundFirst) = (place &+ 1, isFirst, wasFirst)
            isAfterLetter = first &- 0x61 < 26
            return place
          }
        }
        at &+= 16
      }
      (self.at, self.isFirst, isAfterLetter) = (at, isFirst, carry != 0)
      return nil
    }
  }

  /// The lowest bits of eight bytes in one byte.
  @inline(__always)
  private static func packed(_ word: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: ((word & 0x0101_0101_0101_0101) &* 0x0102_0408_1020_4080) >> 56)
  }
}

/// The pairs of a screen, two at most, as blocks to compare with.
struct ScreenPairBlocks: Sendable {
  let count: Int
  private(set) var first = (SIMD16<UInt8>(), SIMD16<UInt8>())
  private(set) var second = (SIMD16<UInt8>(), SIMD16<UInt8>())
  /// How far behind its first byte each pair's second one stands: 0 or 1.
  private(set) var distances = (0, 0)

  init(_ pairs: [ScreenPair]) {
    count = min(2, pairs.count)
    for (index, pair) in pairs.prefix(2).enumerated() {
      let blocks = (
        SIMD16<UInt8>(repeating: pair.first), SIMD16<UInt8>(repeating: pair.second)
      )
      if index == 0 {
        (first, distances.0) = (blocks, pair.distance)
      } else {
        (second, distances.1) = (blocks, pair.distance)
      }
    }
  }
}
