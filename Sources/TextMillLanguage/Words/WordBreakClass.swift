/// The part that a scalar plays in word boundaries: the property Word_Break of UAX #29.
///
/// The raw values are those that `WordBreakData` holds.
enum WordBreakClass: UInt8 {
  case other
  case carriageReturn
  case lineFeed
  case newline
  case extend
  case zeroWidthJoiner
  case regionalIndicator
  case format
  case katakana
  case hebrewLetter
  case letter
  case singleQuote
  case doubleQuote
  case middleOfNumbersAndLetters
  case middleOfLetters
  case middleOfNumbers
  case numeric
  case extendsNumbersAndLetters
  case space

  /// Whether it is a letter of an alphabet, AHLetter in the rules.
  var isLetter: Bool { self == .letter || self == .hebrewLetter }

  /// Whether the rules look through it (WB4).
  var isIgnored: Bool { self == .extend || self == .format || self == .zeroWidthJoiner }

  /// Whether there is always a boundary around it (WB3a and WB3b).
  var isLineEnd: Bool { self == .carriageReturn || self == .lineFeed || self == .newline }

  /// Whether it joins letters on both its sides.
  var joinsLetters: Bool {
    self == .middleOfLetters || self == .middleOfNumbersAndLetters || self == .singleQuote
  }

  /// Whether it joins digits on both its sides.
  var joinsNumbers: Bool {
    self == .middleOfNumbers || self == .middleOfNumbersAndLetters || self == .singleQuote
  }
}
