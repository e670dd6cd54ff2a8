import TextMill
import TextMillBytes

/// The named fields at the head of a record of a web archive, or of an HTTP message in it.
struct ArchiveHeader {
  /// The first line.
  let line: String
  private let fields: [(name: String, value: String)]
  /// Behind the empty line that ends it.
  let end: Int

  /// Longer heads are none.
  static let longest = 1 << 18

  /// Reads the head that begins at an offset; `nil` if no empty line ends it.
  init?(_ bytes: [UInt8], from start: Int, to limit: Int) {
    let stop = min(limit, start + Self.longest)
    var lines: [String] = []
    var at = start
    while at < stop {
      let feed = ByteScan.first(0x0A, in: bytes.span, from: at, to: stop)
      guard feed < stop else { return nil }
      let text = bytes[at..<(feed > at && bytes[feed - 1] == 0x0D ? feed - 1 : feed)]
      at = feed + 1
      if text.isEmpty { break }
      // A line that begins with a blank goes on with the one before it.
      if let last = lines.last, text.first == 0x20 || text.first == 0x09 {
        lines[lines.count - 1] = last + " " + Self.string(text)
      } else {
        lines.append(Self.string(text))
      }
      if at >= stop { return nil }
    }
    guard at > start else { return nil }
    end = at
    line = lines.first ?? ""
    fields = lines.dropFirst().compactMap { line in
      guard let colon = line.utf8.firstIndex(of: 0x3A) else { return nil }
      let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
      return (line[..<colon].lowercased(), String(value))
    }
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// The value of a field, named in small letters.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }
}
