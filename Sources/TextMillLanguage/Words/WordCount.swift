public import TextMill

/// Counts words as `Words` finds them, sixteen bytes at a time where they are ASCII.
@safe
struct WordCount {
  private typealias Block = SIMD16<UInt8>

  private(set) var count = 0
  /// Whether a word goes on to the present place.
  private var isInWord = false
  /// Whether an apostrophe stands just before it, and a word before that.
  private var isBehindApostrophe = false

  /// Counts the words of valid UTF-8.
  init(_ bytes: Span<UInt8>) {
    var at = 0
    while at < bytes.count {
      let start = at
      if at >= 2 { at = addBlocks(bytes, at) }
      // One by one past the next scalar that is not ASCII, and the two bytes that blocks look back to.
      var isPast = start < 2
      var plain = 0
      while at < bytes.count, !isPast || plain < 2 {
        let length = addScalar(bytes, at)
        at += length
        plain = length == 1 ? plain + 1 : 0
        isPast = isPast || length > 1
      }
    }
  }

  /// Adds blocks that are ASCII, as are the two bytes before them; returns where the next one is.
  private mutating func addBlocks(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var at = start
    let raw = unsafe bytes.bytes
    let highs = Block(repeating: 0x80)
    while at + 16 <= bytes.count {
      // `at` is 2 or more, and the blocks end before the bytes do.
      let here = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: at, as: Block.self)
      let before = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: at - 1, as: Block.self)
      let second = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: at - 2, as: Block.self)
      let lanes = Self.lanes(before: here & highs)
      // What follows a byte that is not ASCII must not be looked at from here.
      let (letters, wordsBefore) = (Self.letters(here), Self.wordBytes(before))
      let joined =
        (before .== Block(repeating: 0x27)) .& Self.wordBytes(second) .& letters
      let starts = (letters .| Self.digits(here)) .& .!wordsBefore .& .!joined
      count += Self.count(starts, in: lanes)
      at += lanes
      if lanes < 16 { break }
    }
    if at > start { resume(behind: bytes[at - 1], bytes[at - 2]) }
    return at
  }

  /// The state behind two ASCII bytes.
  private mutating func resume(behind last: UInt8, _ second: UInt8) {
    isInWord = ASCIIWordRun.contains(last)
    isBehindApostrophe = last == 0x27 && ASCIIWordRun.contains(second)
  }

  /// Adds one scalar and returns its length.
  private mutating func addScalar(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    let scalar = bytes.scalar(at: at)
    switch WordClass.of(scalar) {
    case .letter:
      if !isInWord, !isBehindApostrophe { count += 1 }
      (isInWord, isBehindApostrophe) = (true, false)
    case .digit:
      if !isInWord { count += 1 }
      (isInWord, isBehindApostrophe) = (true, false)
    case .ideograph:
      count += 1
      (isInWord, isBehindApostrophe) = (false, false)
    case .apostrophe: (isInWord, isBehindApostrophe) = (false, isInWord)
    case .other: (isInWord, isBehindApostrophe) = (false, false)
    }
    return scalar.length
  }

  private typealias Mask = SIMDMask<SIMD16<Int8>>

  @inline(__always)
  private static func letters(_ block: Block) -> Mask {
    ((block | Block(repeating: 0x20)) &- Block(repeating: 0x61)) .< Block(repeating: 26)
  }

  @inline(__always)
  private static func digits(_ block: Block) -> Mask {
    (block &- Block(repeating: 0x30)) .< Block(repeating: 10)
  }

  @inline(__always)
  private static func wordBytes(_ block: Block) -> Mask { letters(block) .| digits(block) }

  /// How many lanes stand before the first one that is not 0.
  @inline(__always)
  private static func lanes(before block: Block) -> Int {
    let words = unsafe unsafeBitCast(block, to: SIMD2<UInt64>.self)
    if words[0] != 0 { return words[0].trailingZeroBitCount >> 3 }
    return 8 + words[1].trailingZeroBitCount >> 3
  }

  /// In how many of the first lanes a mask is set.
  @inline(__always)
  private static func count(_ mask: Mask, in lanes: Int) -> Int {
    let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let bits = UInt64(8 &* (lanes & 7))
    let part = ones & (1 &<< bits &- 1)
    let low = lanes < 8 ? part : ones
    let high = lanes < 8 ? 0 : lanes < 16 ? part : ones
    return Int((((words[0] & low) &+ (words[1] & high)) &* ones) >> 56)
  }
}

extension Document {
  /// How many words the text has; counted once and kept until the text changes.
  public var wordCount: Int {
    mutating get {
      if let count = derived.wordCount { return count }
      let count = WordCount(text.utf8.span).count
      derived.wordCount = count
      return count
    }
  }
}
