/// The two directions of JSON's string escapes.
package enum JSONString {
  /// Checks that a range of bytes is valid UTF-8.
  ///
  /// - Throws: `JSONError` with the offset of the first byte that is not.
  package static func checkUTF8(_ bytes: Span<UInt8>, in range: TextRange) throws(JSONError) {
    if UTF8Check.isValid(bytes, from: range.lowerBound, to: range.upperBound) { return }
    let invalid = InvalidUTF8.first(in: bytes.extracting(range))
    throw JSONError(
      offset: range.lowerBound + (invalid?.offset ?? 0), message: "it is not valid UTF-8")
  }

  /// Decodes what stands between a JSON string's quotes: valid UTF-8 that the scanner has checked.
  ///
  /// - Throws: `JSONError` for half a surrogate pair, which no UTF-8 text can hold.
  package static func decode(
    _ bytes: Span<UInt8>, in range: TextRange
  ) throws(JSONError) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var at = range.lowerBound
    while true {
      let next = ByteScan.first(0x5C, in: bytes, from: at, to: range.upperBound)
      append(bytes, from: at, to: next, into: &result)
      at = next
      guard at < range.upperBound else { return result }
      try decodeEscape(bytes, at: &at, before: range.upperBound, to: &result)
    }
  }

  /// Decodes a string's body as a `String`; the same holds as for `decode`.
  package static func string(_ bytes: Span<UInt8>, in range: TextRange) throws(JSONError) -> String {
    let escape = ByteScan.first(0x5C, in: bytes, from: range.lowerBound, to: range.upperBound)
    guard escape == range.upperBound else {
      return String(decoding: try decode(bytes, in: range), as: UTF8.self)
    }
    return unsafe bytes.extracting(range).withUnsafeBufferPointer {
      unsafe String(decoding: $0, as: UTF8.self)
    }
  }

  private static func decodeEscape(
    _ bytes: Span<UInt8>, at: inout Int, before end: Int, to result: inout [UInt8]
  ) throws(JSONError) {
    let kind = bytes[at + 1]
    at += 2
    switch kind {
    case 0x62: result.append(0x08)
    case 0x66: result.append(0x0C)
    case 0x6E: result.append(0x0A)
    case 0x72: result.append(0x0D)
    case 0x74: result.append(0x09)
    case 0x75: try decodeUnicode(bytes, at: &at, before: end, to: &result)
    default: result.append(kind)
    }
  }

  private static func decodeUnicode(
    _ bytes: Span<UInt8>, at: inout Int, before end: Int, to result: inout [UInt8]
  ) throws(JSONError) {
    var value = codeUnit(bytes, at: at)
    let start = at - 2
    at += 4
    if value & 0xFC00 == 0xD800, at + 6 <= end, bytes[at] == 0x5C, bytes[at + 1] == 0x75 {
      let low = codeUnit(bytes, at: at + 2)
      if low & 0xFC00 == 0xDC00 {
        value = 0x10000 + (value & 0x3FF) << 10 + low & 0x3FF
        at += 6
      }
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw JSONError(offset: start, message: "half of a surrogate pair stands alone")
    }
    result.append(contentsOf: scalar.utf8)
  }

  private static func codeUnit(_ bytes: Span<UInt8>, at: Int) -> UInt32 {
    var value: UInt32 = 0
    for index in at..<at + 4 { value = value << 4 | (hexDigit(bytes[index]) ?? 0) }
    return value
  }

  /// Appends text as a JSON string with its quotes.
  ///
  /// Escapes only what JSON asks for: quotes, backslashes and control characters.
  package static func encode(_ text: Span<UInt8>, to output: inout [UInt8]) {
    output.append(0x22)
    var start = 0
    while true {
      let at = ByteScan.firstJSONSpecial(in: text, from: start, to: text.count)
      append(text, from: start, to: at, into: &output)
      guard at < text.count else { break }
      escape(text[at], to: &output)
      start = at + 1
    }
    output.append(0x22)
  }

  /// Appends a range of bytes as they are.
  package static func append(
    _ bytes: Span<UInt8>, in range: TextRange, to output: inout [UInt8]
  ) {
    append(bytes, from: range.lowerBound, to: range.upperBound, into: &output)
  }

  @inline(__always)
  private static func append(
    _ text: Span<UInt8>, from start: Int, to end: Int, into output: inout [UInt8]
  ) {
    guard start < end else { return }
    unsafe text.extracting(start..<end).withUnsafeBufferPointer {
      unsafe output.append(contentsOf: $0)
    }
  }

  private static func escape(_ byte: UInt8, to output: inout [UInt8]) {
    output.append(0x5C)
    switch byte {
    case 0x22, 0x5C: output.append(byte)
    case 0x08: output.append(0x62)
    case 0x0C: output.append(0x66)
    case 0x0A: output.append(0x6E)
    case 0x0D: output.append(0x72)
    case 0x09: output.append(0x74)
    default:
      let digit = byte & 0xF
      for part in [0x75, 0x30, 0x30, 0x30 + byte >> 4] { output.append(part) }
      output.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
