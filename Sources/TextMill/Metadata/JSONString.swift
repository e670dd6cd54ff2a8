/// The two directions of JSON's string escapes.
package enum JSONString {
  /// Decodes what stands between a JSON string's quotes, which the scanner has checked.
  ///
  /// - Throws: `JSONError` for half a surrogate pair, which no UTF-8 text can hold, and for bytes
  ///   that are not UTF-8.
  package static func decode(_ bytes: [UInt8], in range: TextRange) throws(JSONError) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var at = range.lowerBound
    while at < range.upperBound {
      let next = ByteScan.first(0x5C, in: bytes.span, from: at, to: range.upperBound)
      result.append(contentsOf: bytes[at..<next])
      at = next
      if at < range.upperBound { try decodeEscape(bytes, at: &at, to: &result) }
    }
    if let error = InvalidUTF8.first(in: result.span) {
      throw JSONError(offset: range.lowerBound, message: "the string holds \(error)")
    }
    return result
  }

  private static func decodeEscape(
    _ bytes: [UInt8], at: inout Int, to result: inout [UInt8]
  ) throws(JSONError) {
    let kind = bytes[at + 1]
    at += 2
    switch kind {
    case 0x62: result.append(0x08)
    case 0x66: result.append(0x0C)
    case 0x6E: result.append(0x0A)
    case 0x72: result.append(0x0D)
    case 0x74: result.append(0x09)
    case 0x75: try decodeUnicode(bytes, at: &at, to: &result)
    default: result.append(kind)
    }
  }

  private static func decodeUnicode(
    _ bytes: [UInt8], at: inout Int, to result: inout [UInt8]
  ) throws(JSONError) {
    var value = codeUnit(bytes, at: at)
    let start = at - 2
    at += 4
    if value & 0xFC00 == 0xD800, at + 6 <= bytes.count, bytes[at] == 0x5C, bytes[at + 1] == 0x75 {
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

  private static func codeUnit(_ bytes: [UInt8], at: Int) -> UInt32 {
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
      let digits: StaticString = "0123456789abcdef"
      output.append(contentsOf: [0x75, 0x30, 0x30, 0x30 + byte >> 4])
      output.append(Array("\(digits)".utf8)[Int(byte & 0xF)])
    }
  }
}
