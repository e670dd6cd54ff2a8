import TextMill

/// A whole text in another charset than UTF-8.
enum LegacyText {
  /// The text in UTF-8.
  ///
  /// - Throws: `InvalidText` with the offset of the first byte that stands for nothing.
  static func decode(
    _ bytes: [UInt8], from start: Int = 0, _ charset: Charset
  ) throws(InvalidText) -> [UInt8] {
    guard let converter = CharsetConverter(from: charset.name) else {
      throw InvalidText(charset: charset, offset: start, byte: nil)
    }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 2)
    var at = start
    switch converter.convert(bytes, from: &at, into: &output) {
    case .done:
      converter.flush(into: &output)
      return output
    case .incomplete: throw InvalidText(charset: charset, offset: at, byte: nil)
    case .invalid: throw InvalidText(charset: charset, offset: at, byte: bytes[at])
    }
  }
}

/// Bytes that are no text in their charset.
struct InvalidText: Error, CustomStringConvertible {
  let charset: Charset
  let offset: Int
  let byte: UInt8?

  var description: String {
    guard let byte else {
      return "the text ends inside a character of \(charset.name), at byte \(offset)"
    }
    let hex = String(byte, radix: 16, uppercase: true)
    return "invalid \(charset.name) at byte \(offset): 0x\(hex.count < 2 ? "0" : "")\(hex)"
  }
}
