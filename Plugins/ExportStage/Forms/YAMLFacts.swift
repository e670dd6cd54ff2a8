import TextMill

/// Values of JSON as YAML that readers of version 1.1 and of 1.2 take for the same values.
///
/// Texts stand in double quotes, so that none is taken for a date, a number or a truth value.
enum YAMLFacts {
  /// Words that a reader takes for something else than a text.
  private static let words: Set = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
  /// Longer names, in bytes, are keys only with a question mark before them.
  private static let longestKey = 100

  /// Appends a line: a name and its value.
  static func append(_ name: String, _ value: JSONValue, to output: inout [UInt8]) {
    appendKey(name, isBareAllowed: true, "\n", to: &output)
    append(value, to: &output)
    output.append(0x0A)
  }

  private static func appendKey(
    _ name: String, isBareAllowed: Bool, _ behindLongKey: String, to output: inout [UInt8]
  ) {
    if name.utf8.count > longestKey {
      output.append(contentsOf: "? ".utf8)
      quote(name, to: &output)
      output.append(contentsOf: behindLongKey.utf8)
    } else if isBareAllowed, isBare(name) {
      output.append(contentsOf: name.utf8)
    } else {
      quote(name, to: &output)
    }
    output.append(contentsOf: ": ".utf8)
  }

  private static func isBare(_ name: String) -> Bool {
    let isWord = name.utf8.allSatisfy { byte in
      (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == 0x5F
    }
    return isWord && !name.isEmpty && !words.contains(name.lowercased())
  }

  private static func append(_ value: JSONValue, to output: inout [UInt8]) {
    switch value {
    case .null: output.append(contentsOf: "null".utf8)
    case .bool(let isTrue): output.append(contentsOf: (isTrue ? "true" : "false").utf8)
    case .number(let digits): output.append(contentsOf: number(digits).utf8)
    case .string(let text): quote(text, to: &output)
    case .array(let values):
      output.append(0x5B)
      for (index, value) in values.enumerated() {
        if index > 0 { output.append(contentsOf: ", ".utf8) }
        append(value, to: &output)
      }
      output.append(0x5D)
    case .object(let members):
      output.append(0x7B)
      var names: Set<String> = []
      for member in members where names.insert(member.name).inserted {
        if names.count > 1 { output.append(contentsOf: ", ".utf8) }
        appendKey(member.name, isBareAllowed: false, " ", to: &output)
        append(member.value, to: &output)
      }
      output.append(0x7D)
    }
  }

  /// With an exponent, YAML 1.1 wants a point before it and a sign in it.
  private static func number(_ digits: String) -> String {
    guard let e = digits.firstIndex(where: { $0 == "e" || $0 == "E" }) else { return digits }
    let mantissa = digits[..<e]
    let exponent = digits[digits.index(after: e)...]
    let isSigned = exponent.hasPrefix("-") || exponent.hasPrefix("+")
    return mantissa + (mantissa.contains(".") ? "" : ".0") + "e" + (isSigned ? "" : "+") + exponent
  }

  private static func quote(_ text: String, to output: inout [UInt8]) {
    output.append(0x22)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C: output.append(contentsOf: [0x5C, UInt8(scalar.value)])
      case 0x0A: output.append(contentsOf: "\\n".utf8)
      // Control characters, line ends of other kinds, and what YAML does not allow.
      case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let padding = String(repeating: "0", count: 4 - digits.utf8.count)
        output.append(contentsOf: "\\u\(padding)\(digits)".utf8)
      default: output.append(contentsOf: Array(UTF8.encode(scalar) ?? .init()))
      }
    }
    output.append(0x22)
  }
}
