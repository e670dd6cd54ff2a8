import TextMill

/// A file that begins with a UTF-16 byte order mark.
struct UTF16Text {
  private let units: [UInt16]
  private let name: String

  /// `nil` if the bytes do not begin with such a mark.
  init?(_ bytes: [UInt8]) {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    name = isLittle ? "utf-16le" : "utf-16be"
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 2, to: bytes.count - 1, by: 2) {
      let (low, high) = isLittle ? (index, index + 1) : (index + 1, index)
      units.append(UInt16(bytes[high]) << 8 | UInt16(bytes[low]))
    }
    // An odd last byte is half a unit: half a surrogate makes decoding fail, as it should.
    if !bytes.count.isMultiple(of: 2) { units.append(0xD800) }
    self.units = units
  }

  /// The document, whose source is the text as UTF-8; `nil` if half a surrogate pair stands alone.
  func document(id: String) -> Document? {
    guard let text = String(validating: units, as: UTF16.self) else { return nil }
    var metadata = Metadata()
    metadata["charset"] = .string(name)
    return Document(id: id, text: Text(text), metadata: metadata)
  }
}
