/// Converts a stream to UTF-8 as it comes.
///
/// Bytes that stand for nothing become 0xFF, which no UTF-8 text holds: so only the records that
/// hold them are rejected, by whoever looks at their text.
package struct StreamDecoder: Sendable {
  private let converter: CharsetConverter
  private let unit: Int
  private var rest: [UInt8] = []

  /// `nil` if the system does not know the charset.
  package init?(_ charset: Charset) {
    guard let converter = CharsetConverter(from: charset.name) else { return nil }
    self.converter = converter
    unit = charset.unit
  }

  /// Appends what further bytes of the stream stand for.
  package mutating func decode(_ bytes: [UInt8], into output: inout [UInt8]) {
    let input = rest + bytes
    rest = []
    var at = 0
    while at < input.count {
      switch converter.convert(input, from: &at, into: &output) {
      case .done: return
      case .incomplete:
        rest = Array(input[at...])
        return
      case .invalid:
        converter.flush(into: &output)
        output.append(0xFF)
        at += unit
      }
    }
  }

  /// Appends what the end of the stream stands for.
  package mutating func finish(into output: inout [UInt8]) {
    converter.flush(into: &output)
    if !rest.isEmpty { output.append(0xFF) }
    rest = []
  }
}
