import TextMill
import TextMillBytes

/// How a word is written: `Xx` stands for a capital with small letters behind it, `d.d` for digits
/// around a period.
///
/// Runs of one kind count as one sign, or two where they are longer than one; at most sixteen signs
/// are kept, packed into a number.
struct WordShape: Equatable {
  private(set) var signs: UInt64 = 0
  /// The kind of the first and of the last scalar.
  private(set) var first = ScalarCase.other
  private(set) var last = ScalarCase.other

  private enum Sign: UInt64 {
    case capital = 1
    case small, letter, digit, period, apostrophe, hyphen, slash, at, sign
  }

  /// The shape of the word in a range.
  init(_ range: TextRange, in text: Span<UInt8>) {
    self = Self.plain(range, in: text) ?? WordShape(scalars: range, in: text)
  }

  /// The shape of ASCII letters that are small but for the first one, as most words are.
  @inline(__always)
  private static func plain(_ range: TextRange, in text: Span<UInt8>) -> WordShape? {
    if range.isEmpty { return WordShape(signs: 0, first: .other, last: .other) }
    let isCapital = text[range.lowerBound] &- 0x41 < 26
    var at = range.lowerBound + (isCapital ? 1 : 0)
    let small = range.upperBound - at
    at = smallEnd(in: text, from: at, to: range.upperBound)
    guard at == range.upperBound else { return nil }
    let signs: UInt64 = small == 0 ? 0 : small == 1 ? 0x2 : 0x22
    let capital: UInt64 = isCapital ? 0x1 << (small == 0 ? 0 : small == 1 ? 4 : 8) : 0
    return WordShape(
      signs: signs | capital, first: isCapital ? .capital : .small,
      last: small == 0 ? .capital : .small)
  }

  /// The first place of a byte that is no small letter of ASCII.
  @inline(__always)
  private static func smallEnd(in text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var at = start
    while at < end, at + 16 <= text.count {
      // The condition above keeps the block inside.
      let others = ~(unsafe ASCIIWordRun.block(text, at)).within(0x61...0x7A).bits & 0xFFFF
      if others != 0 { return min(end, at + others.trailingZeroBitCount) }
      at += 16
    }
    while at < end, text[at] &- 0x61 < 26 { at += 1 }
    return min(at, end)
  }

  private init(signs: UInt64, first: ScalarCase, last: ScalarCase) {
    (self.signs, self.first, self.last) = (signs, first, last)
  }

  /// The same, scalar by scalar.
  @inline(never)
  init(scalars range: TextRange, in text: Span<UInt8>) {
    var at = range.lowerBound
    var (before, isRun): (UInt64, Bool) = (0, false)
    while at < range.upperBound {
      let scalar = text.scalar(at: at)
      let kind = ScalarCase.of(scalar)
      if at == range.lowerBound { first = kind }
      last = kind
      at += scalar.length
      let sign = Self.sign(scalar, kind).rawValue
      if sign == before {
        if !isRun { append(sign) }
        isRun = true
      } else {
        append(sign)
        (before, isRun) = (sign, false)
      }
    }
  }

  private mutating func append(_ sign: UInt64) {
    if signs >> 60 == 0 { signs = signs << 4 | sign }
  }

  private static func sign(_ scalar: ReadScalar, _ kind: ScalarCase) -> Sign {
    switch kind {
    case .capital: .capital
    case .small: .small
    case .letter: .letter
    case .digit: .digit
    case .other:
      switch scalar.value {
      case 0x2E: .period
      case 0x27, 0x2019: .apostrophe
      case 0x2D: .hyphen
      case 0x2F: .slash
      case 0x40: .at
      default: .sign
      }
    }
  }
}

extension WordShape {
  /// A single capital.
  var isInitial: Bool { signs == 1 }

  /// Single letters with periods between them: `U.S`, `e.g`, `J.R`.
  var isInitials: Bool {
    var rest = signs
    guard rest > 0xFF else { return false }
    while rest > 0 {
      guard (1...3).contains(rest & 15), rest >> 4 & 15 == 5 || rest >> 4 == 0 else { return false }
      rest >>= 8
    }
    return true
  }

  /// A capital with small letters behind it.
  var isCapitalized: Bool { signs == 0x12 || signs == 0x122 }

  /// One letter alone.
  var isSingleLetter: Bool { (1...3).contains(signs) }

  /// Digits with periods between them: `2.1`.
  var isSectionNumber: Bool {
    var rest = signs
    guard rest > 0xF, rest & 15 == 4 else { return false }
    while rest > 0, rest & 15 == 4 || rest & 15 == 5 { rest >>= 4 }
    return rest == 0 && signs >> 4 & 15 != 4
  }

  /// Digits alone.
  var isNumber: Bool { signs == 0x4 || signs == 0x44 }
}
