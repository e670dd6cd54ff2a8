/// The mark that a Unicode text may begin with.
package struct ByteOrderMark {
  let charset: Charset
  /// In bytes.
  let length: Int

  /// `nil` if the bytes begin with none.
  package init?(_ bytes: [UInt8]) {
    // The mark of UTF-32LE begins with that of UTF-16LE.
    let marks: [(String, [UInt8])] = [
      ("utf-8", [0xEF, 0xBB, 0xBF]),
      ("utf-32le", [0xFF, 0xFE, 0, 0]), ("utf-32be", [0, 0, 0xFE, 0xFF]),
      ("utf-16le", [0xFF, 0xFE]), ("utf-16be", [0xFE, 0xFF]),
    ]
    guard let found = marks.first(where: { bytes.starts(with: $0.1) }) else { return nil }
    charset = Charset(trusted: found.0)
    length = found.1.count
  }

  /// The bytes without the mark that UTF-8 may begin with.
  package static func removed(from bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
  }
}
