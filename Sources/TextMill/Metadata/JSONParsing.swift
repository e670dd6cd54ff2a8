extension JSONValue {
  /// Reads one JSON value.
  ///
  /// - Throws: `JSONError` with the byte offset of the first mistake; nesting beyond 512 levels is
  ///   one.
  public init(json bytes: [UInt8]) throws(JSONError) {
    var scanner = JSONScanner(bytes)
    self = try Self.read(&scanner, depth: 0)
    try scanner.expectEnd()
  }

  /// Reads the value in a range of bytes.
  package init(json bytes: [UInt8], in range: TextRange) throws(JSONError) {
    var scanner = JSONScanner(bytes, in: range)
    self = try Self.read(&scanner, depth: 0)
    try scanner.expectEnd()
  }

  private static func read(_ scanner: inout JSONScanner, depth: Int) throws(JSONError) -> Self {
    scanner.skipBlank()
    switch scanner.peek {
    case 0x7B: return .object(try members(&scanner, depth: depth + 1))
    case 0x5B: return .array(try elements(&scanner, depth: depth + 1))
    case 0x22: return .string(try string(&scanner))
    default: break
    }
    let range = try scanner.skipValue()
    switch scanner.bytes[range.lowerBound] {
    case 0x74: return .bool(true)
    case 0x66: return .bool(false)
    case 0x6E: return .null
    default: return .number(String(decoding: scanner.bytes[range], as: UTF8.self))
    }
  }

  private static func members(
    _ scanner: inout JSONScanner, depth: Int
  ) throws(JSONError) -> [Member] {
    var members: [Member] = []
    while let name = try scanner.nextMember(first: members.isEmpty, depth: depth) {
      let decoded = try JSONString.decode(scanner.bytes, in: name)
      members.append(
        Member(String(decoding: decoded, as: UTF8.self), try read(&scanner, depth: depth)))
    }
    return members
  }

  private static func elements(
    _ scanner: inout JSONScanner, depth: Int
  ) throws(JSONError) -> [JSONValue] {
    var elements: [JSONValue] = []
    while try scanner.nextElement(first: elements.isEmpty, depth: depth) {
      elements.append(try read(&scanner, depth: depth))
    }
    return elements
  }

  private static func string(_ scanner: inout JSONScanner) throws(JSONError) -> String {
    let body = try scanner.stringBody()
    return String(decoding: try JSONString.decode(scanner.bytes, in: body), as: UTF8.self)
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
