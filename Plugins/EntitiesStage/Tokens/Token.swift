/// A word, a number or a mark: where it is, what it looks like, what the lexicon says of it.
///
/// Plain bits, so that an array of them is one block of memory that is used again and again.
struct Token {
  /// Where it begins, in bytes from the block's start.
  var start: UInt32
  /// Where it ends.
  var end: UInt32
  /// What its letters hash to; see `WordHash`.
  var hash: UInt64
  /// What the lexicon says of it.
  var classes: WordClasses = []
  /// What it looks like.
  var shape: Shape
  /// A mark's code: its ASCII byte, or one of `Symbol`; 0 for words and numbers.
  var symbol: UInt8 = 0

  /// What a token looks like, as bits.
  struct Shape: OptionSet {
    let rawValue: UInt16

    /// It begins with a letter.
    static let word = Shape(rawValue: 1)
    /// It begins with a digit.
    static let number = Shape(rawValue: 2)
    /// Its first letter is a capital.
    static let capital = Shape(rawValue: 4)
    /// It has two letters or more and all are capitals.
    static let allCaps = Shape(rawValue: 8)
    /// Letters and periods in turn: `U.S.`, `a.m.`.
    static let dotted = Shape(rawValue: 16)
    /// One capital and a period.
    static let initial = Shape(rawValue: 32)
    /// Blanks stand before it.
    static let spaced = Shape(rawValue: 64)
    /// Names do not reach over the place before it: a paragraph or line of its own begins.
    static let breakBefore = Shape(rawValue: 128)
    /// A sentence begins with it.
    static let sentenceStart = Shape(rawValue: 256)
    /// It stands in a line in which nearly every word has a capital.
    static let headline = Shape(rawValue: 512)
    /// Part of an address or a user's phrase: the rules leave it alone.
    static let taken = Shape(rawValue: 1024)
    /// It stands in a line of nothing but capitals.
    static let shouted = Shape(rawValue: 2048)
    /// A number with a decimal point, thousands separators or a fraction.
    static let separated = Shape(rawValue: 4096)
    /// A possessive `'s` or the like.
    static let clitic = Shape(rawValue: 8192)
    /// A line end stands before it.
    static let newline = Shape(rawValue: 16384)
    /// A capital stands behind its first letter.
    static let inner = Shape(rawValue: 32768)
  }
}

extension Token {
  /// A token at offsets from the block's start.
  @inline(__always)
  init(_ start: Int, _ end: Int, _ hash: UInt64, _ shape: Shape, symbol: UInt8 = 0) {
    self.init(
      start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end), hash: hash,
      shape: shape, symbol: symbol)
  }

  var isWord: Bool { shape.contains(.word) }
  var isNumber: Bool { shape.contains(.number) }
  var isCapital: Bool { shape.contains(.capital) }
  var isSpaced: Bool { shape.contains(.spaced) }
  var length: Int { Int(end - start) }
  /// Where it is, in bytes from the block's start.
  var bytes: Range<Int> { Int(start)..<Int(end) }
}

/// Codes of marks beyond ASCII that mean something to the rules.
enum Symbol {
  static let dash: UInt8 = 0x80
  static let doubleQuote: UInt8 = 0x22
  static let singleQuote: UInt8 = 0x27
  static let degree: UInt8 = 0x81
  static let pound: UInt8 = 0x82
  static let yen: UInt8 = 0x83
  static let ellipsis: UInt8 = 0x84
  static let other: UInt8 = 0xFF
  /// The first of the 32 codes of the currency block, U+20A0 to U+20BF.
  static let currencyBlock: UInt8 = 0xC0

  /// Whether the code is that of a currency.
  static func isCurrency(_ symbol: UInt8) -> Bool {
    symbol == 0x24 || symbol == pound || symbol == yen || (symbol >= 0xC0 && symbol < 0xE0)
  }
}
