import Testing

@testable import TextMill

/// The kernels, against loops that anybody can read.
@Suite struct JSONStringTests {
  private static let pieces = [
    "a", "plain words that fill a block of sixteen bytes", "\n", "\"", "\\", "\t", "\u{1}",
    "\u{1F}",
    "\u{8}", "\u{C}", "\r", "é", "👍", "/", "\u{7F}",
  ]

  private func text(_ seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed)
    let count = Int.random(in: 0...40, using: &generator)
    return (0..<count).flatMap { _ in
      Array((Self.pieces.randomElement(using: &generator) ?? "").utf8)
    }
  }

  private func plainlyEscaped(_ bytes: [UInt8]) -> String {
    let names: [Unicode.Scalar: String] = [
      "\n": "\\n", "\r": "\\r", "\t": "\\t", "\u{8}": "\\b", "\u{C}": "\\f", "\"": "\\\"",
      "\\": "\\\\",
    ]
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
      if let name = names[scalar] { return name }
      guard scalar.value < 0x20 else { return String(scalar) }
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }

  @Test(arguments: 0..<500 as Range<UInt64>)
  func stringsComeBack(seed: UInt64) throws {
    let bytes = text(seed)
    var output: [UInt8] = Array("before".utf8)
    JSONString.encode(bytes.span, to: &output)
    #expect(String(decoding: output, as: UTF8.self) == "before\"" + plainlyEscaped(bytes) + "\"")
    var scanner = JSONScanner(6..<output.count)
    let body = try scanner.stringBody(output.span)
    #expect(body == 7..<output.count - 1)
    #expect(try JSONString.decode(output.span, in: body) == bytes)
  }

  /// Every escape at every place of a block.
  @Test(arguments: 0..<40)
  func escapesAtEveryPlace(offset: Int) throws {
    let plain = String(repeating: "x", count: offset)
    let escapes = [
      "\\n": "\n", "\\\"": "\"", "\\\\": "\\", "\\/": "/", "\\b": "\u{8}", "\\f": "\u{C}",
      "\\r": "\r", "\\t": "\t", "\\u00e9": "é", "\\ud83d\\udc4d": "👍", "\\u0000": "\u{0}",
    ]
    for (escape, meaning) in escapes {
      for rest in ["", "y", "a tail that is longer than a block of sixteen"] {
        let json = Array("\"\(plain)\(escape)\(rest)\"".utf8)
        #expect(try JSONValue(json: json).string == plain + meaning + rest)
      }
    }
    for broken in ["\\x", "\\", "\\u12", "\\u12g4", "\\ud800", "\\udc00x", "\u{1}"] {
      let json = Array("\"\(plain)\(broken)\"".utf8)
      #expect(throws: JSONError.self, "\(broken) at \(offset)") { try JSONValue(json: json) }
    }
  }

  @Test func mistakesAreToldFromTheRecordsStart() {
    let lines = Array("{\"text\":\"first\"}\n{\"text\":\"\\ud800\"}".utf8)
    let start = 17
    #expect(throws: JSONError(offset: 9, message: "half of a surrogate pair stands alone")) {
      try JSONRecord(lines, in: start..<lines.count, textField: "text", idField: "id").text()
    }
  }
}
