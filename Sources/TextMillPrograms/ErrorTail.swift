/// The last of what a program wrote on its standard error.
struct ErrorTail {
  private static let longest = 4096
  private static let lineCount = 3

  private var bytes: [UInt8] = []

  /// Reads what is there; `false` if nothing more will come.
  mutating func read(from descriptor: Int32) -> Bool {
    if case .ended = Streams.read(descriptor, 1 << 14, into: &bytes) { return false }
    if bytes.count > Self.longest { bytes.removeFirst(bytes.count - Self.longest) }
    return true
  }

  /// The last lines that are not blank, in one.
  var text: String {
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .filter { !$0.allSatisfy(\.isWhitespace) }
    return lines.suffix(Self.lineCount).joined(separator: " / ")
  }
}
