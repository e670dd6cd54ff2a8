/// What a plain scalar means by the core schema of YAML 1.2: `no` is a string, `012` is twelve.
public enum CoreScalar: Sendable, Hashable {
  /// `null`, `~` or nothing.
  case null
  /// `true` or `false` (also `True`, `TRUE`).
  case bool(Bool)
  /// A whole number: decimal, `0o17`, `0xff`.
  case integer(Int)
  /// A number with a fraction or an exponent, `.inf`, `.nan`.
  case float(Double)
  /// Anything else, and everything in quotes.
  case string(String)
}

extension DefinitionNode.Scalar {
  /// The scalar's value by the core schema.
  public var value: CoreScalar {
    guard isPlain else { return .string(text) }
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": return .float(.infinity)
    case "-.inf", "-.Inf", "-.INF": return .float(-.infinity)
    case ".nan", ".NaN", ".NAN": return .float(.nan)
    default: return number ?? .string(text)
    }
  }

  private var number: CoreScalar? {
    if text.hasPrefix("0o") { return Int(text.dropFirst(2), radix: 8).map(CoreScalar.integer) }
    if text.hasPrefix("0x") { return Int(text.dropFirst(2), radix: 16).map(CoreScalar.integer) }
    var rest = Substring(text)
    if rest.first == "-" || rest.first == "+" { rest.removeFirst() }
    let whole = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest.dropFirst(whole.count)
    if rest.isEmpty, !whole.isEmpty {
      return Int(text).map(CoreScalar.integer) ?? Double(text).map(CoreScalar.float)
    }
    var fraction: Substring = ""
    if rest.first == "." {
      fraction = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(fraction.count + 1)
    }
    guard !whole.isEmpty || !fraction.isEmpty else { return nil }
    if rest.first == "e" || rest.first == "E" {
      rest.removeFirst()
      if rest.first == "-" || rest.first == "+" { rest.removeFirst() }
      let exponent = rest.prefix { $0.isASCII && $0.isNumber }
      guard !exponent.isEmpty else { return nil }
      rest = rest.dropFirst(exponent.count)
    }
    guard rest.isEmpty else { return nil }
    // Swift reads neither `.5` nor `5.`; the core schema has both.
    let sign = text.hasPrefix("-") ? "-" : ""
    let exponent = text.lowercased().split(separator: "e").dropFirst().first.map { "e\($0)" } ?? ""
    let digits = "\(whole.isEmpty ? "0" : whole).\(fraction.isEmpty ? "0" : fraction)"
    return Double(sign + digits + exponent).map(CoreScalar.float)
  }
}

extension DefinitionNode {
  /// Whether the value is `null`, written or left away.
  public var isNull: Bool {
    if case .scalar(let scalar) = content { scalar.value == .null } else { false }
  }

  /// Whether the value would be a number or a truth value without its quotes.
  var isQuotedNumber: Bool {
    guard case .scalar(let scalar) = content, !scalar.isPlain else { return false }
    switch DefinitionNode.Scalar(scalar.text, isPlain: true).value {
    case .integer, .float, .bool: return true
    case .null, .string: return false
    }
  }

  /// The number without the quotes that make it a text.
  var quotesFix: Fix? {
    guard isQuotedNumber, case .scalar(let scalar) = content else { return nil }
    return Fix("\"\(scalar.text)\"", instead: scalar.text)
  }

  /// What the value is, for a message: `the text "three"`, `a list`.
  public var described: String {
    switch content {
    case .sequence: return "a list"
    case .mapping: return "a mapping"
    case .scalar(let scalar):
      switch scalar.value {
      case .null: return "nothing"
      case .bool: return "the truth value \(scalar.text)"
      case .integer, .float: return "the number \(scalar.text)"
      case .string(let text): return "the text \"\(shortened(text))\""
      }
    }
  }

  private func shortened(_ text: String) -> String {
    let line = text.prefix { !$0.isNewline }
    return line.count > 40 || line.count < text.count ? "\(line.prefix(40))…" : text
  }
}
