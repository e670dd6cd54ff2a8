/// Walks over JSON bytes (RFC 8259), checking as it goes.
///
/// Nesting is limited, so that hostile input cannot exhaust the stack.
package struct JSONScanner: Sendable {
  /// The deepest nesting that is read: far beyond real data, far below the stack's end.
  package static let maximumDepth = 512

  package private(set) var at: Int
  package let end: Int

  /// Scans a range of bytes, which are given anew to every step: a span cannot be kept.
  ///
  /// They need not be valid UTF-8, except for those that are decoded.
  package init(_ range: TextRange) {
    at = range.lowerBound
    end = range.upperBound
  }

  package func failure(_ message: String) -> JSONError { JSONError(offset: at, message: message) }

  package mutating func skipBlank(_ bytes: Span<UInt8>) {
    while at < end {
      switch bytes[at] {
      case 0x20, 0x09, 0x0A, 0x0D: at += 1
      default: return
      }
    }
  }

  /// The byte at the present place, or `nil` at the end.
  package func peek(_ bytes: Span<UInt8>) -> UInt8? { at < end ? bytes[at] : nil }

  /// Steps over one byte if it is the given one.
  package mutating func take(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
    guard at < end, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  package mutating func expectEnd(_ bytes: Span<UInt8>) throws(JSONError) {
    skipBlank(bytes)
    if at < end { throw failure("there is more text after the value") }
  }

  /// Steps over a string and returns the range between its quotes.
  package mutating func stringBody(_ bytes: Span<UInt8>) throws(JSONError) -> TextRange {
    guard take(0x22, bytes) else { throw failure("a string is missing here") }
    let start = at
    while true {
      at = JSONStringKernels.stringEnd(bytes, from: at, before: end)
      guard at < end else { throw failure("a string does not end") }
      switch bytes[at] {
      case 0x22:
        at += 1
        return start..<at - 1
      case 0x5C:
        at += 1
        try skipEscape(bytes)
      default:
        throw failure("a control character stands in a string unescaped")
      }
    }
  }

  private mutating func skipEscape(_ bytes: Span<UInt8>) throws(JSONError) {
    guard at < end else { throw failure("a string does not end") }
    switch bytes[at] {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74:
      at += 1
    case 0x75:
      for index in at + 1..<at + 5 where index >= end || hexDigit(bytes[index]) == nil {
        throw failure("'\\u' needs four hexadecimal digits")
      }
      at += 5
    default:
      throw failure("no escape begins with this character")
    }
  }

  /// Steps over a number and returns its range.
  package mutating func number(_ bytes: Span<UInt8>) throws(JSONError) -> TextRange {
    let start = at
    _ = take(0x2D, bytes)
    if !take(0x30, bytes) { try digits(bytes) }
    if take(0x2E, bytes) { try digits(bytes) }
    if let byte = peek(bytes), byte | 0x20 == 0x65 {
      at += 1
      if !take(0x2B, bytes) { _ = take(0x2D, bytes) }
      try digits(bytes)
    }
    return start..<at
  }

  private mutating func digits(_ bytes: Span<UInt8>) throws(JSONError) {
    let start = at
    while at < end, bytes[at] >= 0x30, bytes[at] <= 0x39 { at += 1 }
    if at == start { throw failure("a digit is missing here") }
  }

  package mutating func literal(_ word: StaticString, _ bytes: Span<UInt8>) throws(JSONError) {
    let count = word.utf8CodeUnitCount
    let isThere =
      end - at >= count
      && (0..<count).allSatisfy { unsafe bytes[at + $0] == word.utf8Start[$0] }
    guard isThere else { throw failure("no JSON value begins like this") }
    at += count
  }

  /// Steps over any value and returns its range.
  package mutating func skipValue(_ bytes: Span<UInt8>, depth: Int = 0) throws(JSONError)
    -> TextRange
  {
    skipBlank(bytes)
    let start = at
    guard let byte = peek(bytes) else { throw failure("a value is missing at the end") }
    switch byte {
    case 0x7B: try skipMembers(bytes, depth: depth + 1)
    case 0x5B: try skipElements(bytes, depth: depth + 1)
    case 0x22: _ = try stringBody(bytes)
    case 0x74: try literal("true", bytes)
    case 0x66: try literal("false", bytes)
    case 0x6E: try literal("null", bytes)
    case 0x2D, 0x30...0x39: _ = try number(bytes)
    default: throw failure("no JSON value begins like this")
    }
    return start..<at
  }

  private mutating func skipMembers(_ bytes: Span<UInt8>, depth: Int) throws(JSONError) {
    var first = true
    while (try nextMember(bytes, first: first, depth: depth)) != nil {
      _ = try skipValue(bytes, depth: depth)
      first = false
    }
  }

  private mutating func skipElements(_ bytes: Span<UInt8>, depth: Int) throws(JSONError) {
    var first = true
    while try nextElement(bytes, first: first, depth: depth) {
      _ = try skipValue(bytes, depth: depth)
      first = false
    }
  }

  /// Steps to an object's next value and returns its name's range, or `nil` behind the last one.
  ///
  /// The scanner must stand at `{` the first time, behind a value after that.
  package mutating func nextMember(
    _ bytes: Span<UInt8>, first: Bool, depth: Int
  ) throws(JSONError) -> TextRange? {
    if first {
      guard depth <= Self.maximumDepth else { throw failure("it is nested too deeply") }
      at += 1
    }
    skipBlank(bytes)
    if take(0x7D, bytes) { return nil }
    if !first, !take(0x2C, bytes) { throw failure("a comma or '}' is missing here") }
    skipBlank(bytes)
    guard peek(bytes) == 0x22 else {
      throw failure("a member's name, in double quotes, is missing here")
    }
    let name = try stringBody(bytes)
    skipBlank(bytes)
    guard take(0x3A, bytes) else { throw failure("a colon is missing here") }
    return name
  }

  /// Steps to a list's next value; `false` behind the last one.
  ///
  /// The scanner must stand at `[` the first time, behind a value after that.
  package mutating func nextElement(
    _ bytes: Span<UInt8>, first: Bool, depth: Int
  ) throws(JSONError) -> Bool {
    if first {
      guard depth <= Self.maximumDepth else { throw failure("it is nested too deeply") }
      at += 1
    }
    skipBlank(bytes)
    if first, take(0x5D, bytes) { return false }
    if first { return true }
    if take(0x5D, bytes) { return false }
    guard take(0x2C, bytes) else { throw failure("a comma or ']' is missing here") }
    return true
  }
}

/// The value of an ASCII hexadecimal digit.
func hexDigit(_ byte: UInt8) -> UInt32? {
  switch byte {
  case 0x30...0x39: UInt32(byte - 0x30)
  case 0x41...0x46: UInt32(byte - 0x37)
  case 0x61...0x66: UInt32(byte - 0x57)
  default: nil
  }
}
