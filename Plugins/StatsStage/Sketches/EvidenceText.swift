import TextMill

extension EvidenceBytes {
  /// Appends text: its length in bytes, and eight of them in each number.
  mutating func append(_ text: [UInt8]) {
    append(UInt64(text.count))
    var at = 0
    while at < text.count {
      var number: UInt64 = 0
      for index in at..<min(at + 8, text.count) {
        number |= UInt64(text[index]) << UInt64(8 * (index - at))
      }
      append(number)
      at += 8
    }
  }

  /// Reads text.
  mutating func nextText() throws -> [UInt8] {
    let length = try next()
    guard length <= UInt64(numbersLeft) * 8 else { throw TruncatedEvidence() }
    var text: [UInt8] = []
    while text.count < Int(length) {
      var number = try next()
      for _ in 0..<min(8, Int(length) - text.count) {
        text.append(UInt8(truncatingIfNeeded: number))
        number >>= 8
      }
    }
    return text
  }

  /// Reads how many parts of at least some numbers each follow.
  mutating func count(ofParts size: Int) throws -> Int {
    let count = try next()
    guard count <= UInt64(numbersLeft / size) else { throw TruncatedEvidence() }
    return Int(count)
  }
}
