/// Everything that begins with `\`.
extension PatternParser {
  /// An escape outside of a bracketed class.
  mutating func escape() throws(PatternError) -> PatternNode {
    if let byte = peek(1), let look = Self.look(escapedBy: byte) {
      position += 2
      return .look(look)
    }
    if let set = try classEscape() { return .set(set) }
    return .set(caseClosure(of: try scalarEscape()))
  }

  private static func look(escapedBy byte: UInt8) -> Look? {
    switch byte {
    case UInt8(ascii: "b"): .wordBoundary
    case UInt8(ascii: "B"): .notWordBoundary
    case UInt8(ascii: "A"): .textStart
    case UInt8(ascii: "z"): .textEnd
    default: nil
    }
  }

  /// `\d`, `\p{…}` and the like; nil, and nothing read, where another escape follows.
  mutating func classEscape() throws(PatternError) -> ScalarSet? {
    guard let byte = peek(1) else { return nil }
    let set: ScalarSet
    switch byte {
    case UInt8(ascii: "d"): set = UnicodeClasses.digit
    case UInt8(ascii: "D"): set = UnicodeClasses.notDigit
    case UInt8(ascii: "w"): set = UnicodeClasses.word
    case UInt8(ascii: "W"): set = UnicodeClasses.notWord
    case UInt8(ascii: "s"): set = UnicodeClasses.space
    case UInt8(ascii: "S"): set = UnicodeClasses.notSpace
    case UInt8(ascii: "p"), UInt8(ascii: "P"): return try propertyEscape()
    default: return nil
    }
    position += 2
    return set
  }

  private mutating func propertyEscape() throws(PatternError) -> ScalarSet {
    let start = position
    var isInverted = bytes[position + 1] == UInt8(ascii: "P")
    position += 2
    guard let first = peek() else {
      throw failure(at: start, length: 2, "the property has no name", hint: "write \\p{Letter}")
    }
    var name: String
    if take(UInt8(ascii: "{")) {
      guard let text = text(upTo: UInt8(ascii: "}")) else {
        throw failure(at: start, length: 3, "the property's name has no “}” at its end")
      }
      name = text
    } else {
      name = String(Unicode.Scalar(first))
      _ = scalar()
    }
    if name.hasPrefix("^") {
      name.removeFirst()
      isInverted.toggle()
    }
    guard var set = UnicodePropertyNames.set(named: name) else {
      throw failure(
        at: start, length: position - start, "“\(name)” is no general category",
        hint: "categories are such as L, Lu, Letter, Nd, Punctuation; "
          + "for a script give ranges, such as [\\u{400}-\\u{4FF}]")
    }
    if flags.ignoresCase { set = CaseFolding.closure(of: set) }
    return isInverted ? set.inverted : set
  }

  /// The one scalar that an escape stands for.
  mutating func scalarEscape() throws(PatternError) -> UInt32 {
    let start = position
    position += 1
    guard let byte = peek() else {
      throw failure(
        at: start, length: 1, "“\\” at the end", hint: "for the character write \\\\")
    }
    let value = scalar()
    switch byte {
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "v"): return 0x0B
    case UInt8(ascii: "0") where !(0x30...0x39).contains(peek() ?? 0): return 0
    case UInt8(ascii: "x"): return try hexadecimal(digits: 2, from: start)
    case UInt8(ascii: "u"): return try hexadecimal(digits: 4, from: start)
    default:
      let isLetterOrDigit =
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0x80
      if isLetterOrDigit { throw unknownEscape(byte, from: start) }
      return value
    }
  }

  private func unknownEscape(_ byte: UInt8, from start: Int) -> PatternError {
    let length = position - start
    switch byte {
    case 0x31...0x39, UInt8(ascii: "g"), UInt8(ascii: "k"):
      return failure(
        at: start, length: length,
        "backreferences are not supported, as they take more than linear time",
        hint: "write the text again")
    case UInt8(ascii: "Z"):
      return failure(at: start, length: length, "\\Z is not supported", hint: "write \\n?\\z")
    case UInt8(ascii: "R"):
      return failure(at: start, length: length, "\\R is not supported", hint: "write \\r?\\n")
    case UInt8(ascii: "h"):
      return failure(at: start, length: length, "\\h is not supported", hint: "write [\\t\\p{Zs}]")
    default:
      return failure(
        at: start, length: length, "an escape that does not exist",
        hint: "for the character itself leave the “\\” out")
    }
  }

  private mutating func hexadecimal(digits: Int, from start: Int) throws(PatternError) -> UInt32 {
    var text: String?
    if take(UInt8(ascii: "{")) {
      text = self.text(upTo: UInt8(ascii: "}"))
    } else if position + digits <= bytes.count {
      text = String(decoding: bytes[position..<(position + digits)], as: UTF8.self)
      if text?.utf8.count == digits, text?.utf8.allSatisfy({ $0 < 0x80 }) == true {
        position += digits
      }
    }
    guard let text, text.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let value = UInt32(text, radix: 16)
    else {
      throw failure(
        at: start, length: 2, "no hexadecimal number",
        hint: digits == 2 ? "write \\x7F or \\x{1F600}" : "write \\u00E9 or \\u{1F600}")
    }
    guard Unicode.Scalar(value) != nil else {
      throw failure(
        at: start, length: position - start, "no Unicode scalar has this number",
        hint: "they go up to 10FFFF, without D800 to DFFF")
    }
    return value
  }
}
