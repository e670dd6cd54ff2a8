public import TextMill
import TextMillBytes

/// Counts words as `Words` finds them, sixty-four bytes at a time.
///
/// What a byte is stands in numbers of sixty-four bits: a word begins where a bit of a word has none
/// before it. Scalars of several bytes are entered one by one, so that all their bytes count as one.
struct WordCount {
  private(set) var count = 0

  /// What is known about the bytes of a window, and of the few behind it that belong to its last
  /// scalar.
  private struct Bits {
    var here: UInt64 = 0
    var behind: UInt64 = 0

    /// Sets some bits from a lane on; the lane may be in the next window.
    mutating func set(_ length: Int, at lane: Int) {
      let ones: UInt64 = 1 << length - 1
      here |= ones << lane
      behind |= ones >> (64 - lane)
    }

    func has(_ lane: Int) -> Bool { here >> lane & 1 != 0 }
  }

  private var letters = Bits()
  private var digits = Bits()
  /// The last byte of each apostrophe.
  private var apostrophes = Bits()
  /// The words' bytes in the window before, and its apostrophes.
  private var lastWords: UInt64 = 0
  private var lastApostrophes: UInt64 = 0

  /// Counts the words of valid UTF-8.
  init(_ bytes: Span<UInt8>) {
    var at = 0
    while at < bytes.count {
      add(ByteWindow(bytes, at: at), bytes, at)
      at += ByteWindow.count
    }
  }

  @inline(__always)
  private mutating func add(_ window: ByteWindow, _ bytes: Span<UInt8>, _ at: Int) {
    letters = Bits(here: letters.behind | window.bits { $0.letters })
    digits = Bits(here: digits.behind | window.bits { $0.within(0x30...0x39) })
    apostrophes = Bits(here: apostrophes.behind | window.bits { $0.equal(0x27) })
    var leads = window.leads
    while leads != 0 {
      addScalar(bytes, at, leads.trailingZeroBitCount)
      leads &= leads &- 1
    }
    let words = letters.here | digits.here
    let isBehindWord = words << 1 | lastWords >> 63
    // An apostrophe joins letters to the word before it.
    let isJoined =
      letters.here & (apostrophes.here << 1 | lastApostrophes >> 63)
      & (words << 2 | lastWords >> 62)
    count &+= (words & ~isBehindWord & ~isJoined).nonzeroBitCount
    (lastWords, lastApostrophes) = (words, apostrophes.here)
  }

  /// Enters the scalar of several bytes that begins in a lane.
  @inline(never)
  private mutating func addScalar(_ bytes: Span<UInt8>, _ window: Int, _ lane: Int) {
    let scalar = bytes.scalar(at: window + lane)
    switch WordClass.of(scalar) {
    case .letter: letters.set(scalar.length, at: lane)
    case .digit: digits.set(scalar.length, at: lane)
    case .ideograph: count += 1
    case .apostrophe:
      apostrophes.set(1, at: lane + scalar.length - 1)
      // The word goes on up to its last byte, so that the word stands right before it.
      let isInWord =
        lane > 0 ? letters.has(lane - 1) || digits.has(lane - 1) : lastWords >> 63 != 0
      if isInWord { digits.set(scalar.length - 1, at: lane) }
    case .other: break
    }
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
