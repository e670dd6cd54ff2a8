import TextMillBytes

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
    try decodeAndCompare(bytes, in: range).bytes
  }

  /// The same as `decode`, with whether `encode` would write the text just as it was.
  package static func decodeAndCompare(
    _ bytes: Span<UInt8>, in range: TextRange
  ) throws(JSONError) -> (bytes: [UInt8], isCanonical: Bool) {
    var result: [UInt8] = []
    var isCanonical = true
    var at = range.lowerBound
    result.reserveCapacity(range.count + JSONStringKernels.slack)
    while true {
      let room = range.upperBound - at + JSONStringKernels.slack
      result.append(addingCapacity: room) { free in
        at = JSONStringKernels.decode(
          bytes, from: at, before: range.upperBound, to: &free, isCanonical: &isCanonical)
      }
      guard at < range.upperBound else { return (result, isCanonical) }
      isCanonical = false
      at += 2
      try decodeUnicode(bytes, at: &at, before: range.upperBound, to: &result)
    }
  }

  /// Decodes a string's body as a `String`; the same holds as for `decode`.
  package static func string(_ bytes: Span<UInt8>, in range: TextRange) throws(JSONError) -> String
  {
    let escape = ByteScan.first(0x5C, in: bytes, from: range.lowerBound, to: range.upperBound)
    guard escape == range.upperBound else {
      return String(decoding: try decode(bytes, in: range), as: UTF8.self)
    }
    return unsafe bytes.extracting(range).withUnsafeBufferPointer {
      unsafe String(decoding: $0, as: UTF8.self)
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
    var at = 0
    while at < text.count {
      // Room for a text with few escapes; more when there are many.
      let room = text.count - at + (text.count - at) / 16 + JSONStringKernels.slack + 1
      output.makeRoom(for: room)
      output.append(addingCapacity: room) { free in
        at = JSONStringKernels.escape(text, from: at, to: &free)
      }
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
}
