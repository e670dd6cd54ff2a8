extension JSONValue {
  /// Reads one JSON value.
  ///
  /// - Throws: `JSONError` with the byte offset of the first mistake; nesting beyond 512 levels is
  ///   one.
  public init(json bytes: [UInt8]) throws(JSONError) {
    try self.init(json: bytes, in: 0..<bytes.count)
  }

  /// Reads the value in a range of bytes.
  package init(json bytes: [UInt8], in range: TextRange) throws(JSONError) {
    try JSONString.checkUTF8(bytes.span, in: range)
    try self.init(trusted: bytes, in: range)
  }

  /// Reads the value in a range of bytes that is known to be valid UTF-8.
  package init(trusted bytes: [UInt8], in range: TextRange) throws(JSONError) {
    var scanner = JSONScanner(range)
    self = try Self.read(bytes.span, &scanner, depth: 0)
    try scanner.expectEnd(bytes.span)
  }

  private static func read(
    _ bytes: Span<UInt8>, _ scanner: inout JSONScanner, depth: Int
  ) throws(JSONError) -> Self {
    scanner.skipBlank(bytes)
    switch scanner.peek(bytes) {
    case 0x7B: return .object(try members(bytes, &scanner, depth: depth + 1))
    case 0x5B: return .array(try elements(bytes, &scanner, depth: depth + 1))
    case 0x22: return .string(try string(bytes, &scanner))
    default: break
    }
    let range = try scanner.skipValue(bytes)
    switch bytes[range.lowerBound] {
    case 0x74: return .bool(true)
    case 0x66: return .bool(false)
    case 0x6E: return .null
    default: return .number(try JSONString.string(bytes, in: range))
    }
  }

  private static func members(
    _ bytes: Span<UInt8>, _ scanner: inout JSONScanner, depth: Int
  ) throws(JSONError) -> [Member] {
    var members: [Member] = []
    while let name = try scanner.nextMember(bytes, first: members.isEmpty, depth: depth) {
      let name = try JSONString.string(bytes, in: name)
      members.append(Member(name, try read(bytes, &scanner, depth: depth)))
    }
    return members
  }

  private static func elements(
    _ bytes: Span<UInt8>, _ scanner: inout JSONScanner, depth: Int
  ) throws(JSONError) -> [JSONValue] {
    var elements: [JSONValue] = []
    while try scanner.nextElement(bytes, first: elements.isEmpty, depth: depth) {
      elements.append(try read(bytes, &scanner, depth: depth))
    }
    return elements
  }

  private static func string(
    _ bytes: Span<UInt8>, _ scanner: inout JSONScanner
  ) throws(JSONError) -> String {
    try JSONString.string(bytes, in: try scanner.stringBody(bytes))
  }

  /// Appends the value as JSON without blanks.
  public func write(to output: inout [UInt8]) {
    switch self {
    case .null: output.append(contentsOf: "null".utf8)
    case .bool(let value): output.append(contentsOf: (value ? "true" : "false").utf8)
    case .number(let digits): output.append(contentsOf: digits.utf8)
    case .string(let text): Self.write(text, to: &output)
    case .array(let elements):
      output.append(0x5B)
      for (index, element) in elements.enumerated() {
        if index > 0 { output.append(0x2C) }
        element.write(to: &output)
      }
      output.append(0x5D)
    case .object(let members):
      output.append(0x7B)
      for (index, member) in members.enumerated() {
        if index > 0 { output.append(0x2C) }
        Self.write(member.name, to: &output)
        output.append(0x3A)
        member.value.write(to: &output)
      }
      output.append(0x7D)
    }
  }

  private static func write(_ text: String, to output: inout [UInt8]) {
    JSONString.encode(text.utf8.span, to: &output)
  }

  /// The value as JSON without blanks.
  public var json: String {
    var output: [UInt8] = []
    write(to: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
