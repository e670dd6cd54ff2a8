import TextMill

/// Reads what stands in attributes and in short texts: character references decoded, blanks in order.
enum AttributeValue {
  /// Longer values are not what they should be.
  private static let longest = 1000

  /// The value of an attribute of a tag, from behind the tag's name.
  static func of(_ name: StaticString, _ tag: TextRange, _ bytes: Span<UInt8>) -> String? {
    var reader = AttributeReader(at: tag.lowerBound)
    while let attribute = reader.next(bytes) {
      if bytes.has(name, at: attribute.name) { return text(attribute.value, bytes) }
    }
    return nil
  }

  /// A range of the source as text; `nil` if there is none, or too much.
  static func text(_ range: TextRange, _ bytes: Span<UInt8>) -> String? {
    guard range.count <= longest else { return nil }
    var text: [UInt8] = []
    var at = range.lowerBound
    while at < range.upperBound {
      if bytes[at] == 0x26,
        let found = ReferenceTable.shared.reference(bytes, at: at, to: range.upperBound)
      {
        text += found.text == [0xC2, 0xA0] ? [0x20] : found.text
        at += found.length
      } else {
        text.append(isBlank(bytes[at]) ? 0x20 : bytes[at])
        at += 1
      }
    }
    let words = text.split(separator: 0x20)
    return words.isEmpty
      ? nil : words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }
}
