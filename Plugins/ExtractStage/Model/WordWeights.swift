/// A linear model over words: those in classes and ids on the way to a block, and its text's.
///
/// Words are known by hash, in tables of bytes: sixteenths of a logit.
struct WordWeights: Sendable {
  /// How many hashes a table holds, as a power of two.
  static let bits = 14
  static let size = 1 << bits

  /// How far an element is from the block.
  enum Level: Int {
    case own
    case parent
    case further
  }

  var names: [Int8]
  var texts: [Int8]

  init() {
    names = Array(repeating: 0, count: Self.size)
    texts = names
  }

  /// The place of a class's word at a level.
  @inline(__always)
  static func place(of word: UInt32, _ level: Level) -> Int {
    let mixed = (word &+ UInt32(level.rawValue) &* 0x9E37_79B9) &* 0x85EB_CA6B
    return Int(mixed >> UInt32(32 - bits))
  }

  /// The place of a tag at a level.
  @inline(__always)
  static func place(of tag: Tag, _ level: Level) -> Int {
    place(of: UInt32(tag.rawValue) &* 0x01F1_2345 &+ 17, level)
  }

  /// The place of a word of the text.
  @inline(__always)
  static func place(ofText word: UInt64) -> Int {
    Int((word &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
  }

  /// The place of two words of the text, one after the other.
  @inline(__always)
  static func place(ofText word: UInt64, after first: UInt64) -> Int {
    place(ofText: first &* 31 &+ word ^ 0x5555)
  }
}
