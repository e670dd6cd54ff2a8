/// Takes the features of words, one after the other.
protocol GramSink {
  mutating func add(_ feature: UInt64)
}

/// The features of a word: two to five letters that follow each other, its ends counted as letters,
/// and the word itself.
struct LetterGrams {
  /// What stands before and behind a word.
  static let edge: UInt16 = 1
  /// A word longer than this is no feature; nor is one of two letters, which its edges show.
  static let longestWord = 24

  private var window: UInt64 = 0
  private var before: UInt64 = 0
  private var word: UInt64 = 0
  private var count = 0

  /// Begins with letters inside of a word.
  init() {}

  /// Begins a word.
  @inline(__always)
  mutating func begin() {
    window = UInt64(Self.edge)
    before = 0
    word = 0
    count = 1
  }

  /// Goes on with a letter.
  @inline(__always)
  mutating func add(_ letter: UInt16, to sink: inout some GramSink) {
    word = (word ^ UInt64(letter)) &* 0x9E37_79B9_7F4A_7C15
    word ^= word &>> 29
    shift(letter, &sink)
  }

  /// Ends the word.
  @inline(__always)
  mutating func end(in sink: inout some GramSink) {
    let letters = count &- 1
    shift(Self.edge, &sink)
    if letters > 2, letters <= Self.longestWord { sink.add(Self.mixed(word ^ 0x77)) }
  }

  @inline(__always)
  private mutating func shift(_ letter: UInt16, _ sink: inout some GramSink) {
    let oldest = window &>> 48
    before = oldest
    window = window &<< 16 | UInt64(letter)
    count &+= 1
    if count > 1 { sink.add(Self.mixed(window & 0xFFFF_FFFF)) }
    if count > 2 { sink.add(Self.mixed(window & 0xFFFF_FFFF_FFFF)) }
    if count > 3 { sink.add(Self.mixed(window)) }
    if count > 4 { sink.add(Self.mixed(window ^ (before &+ 1) &* 0xD1B5_4A32_D192_ED03)) }
  }

  /// Spreads a feature's bits, so that any of them may be used.
  @inline(__always)
  static func mixed(_ feature: UInt64) -> UInt64 {
    let mixed = (feature ^ feature &>> 31) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ mixed &>> 32
  }
}
