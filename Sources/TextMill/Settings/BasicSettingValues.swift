extension String: SettingValue {
  /// Text.
  public static var kind: SettingKind { .text }

  /// In quotes where YAML would take it for something else.
  public var notation: String {
    let plain = DefinitionNode.Scalar(self, isPlain: true)
    let isSafe =
      plain.value == .string(self)
      && utf8.allSatisfy { $0 > 0x20 && !Array(":#{}[],&*!|>'\"%@`\\".utf8).contains($0) }
    return isSafe ? self : JSONValue.string(self).json
  }

  /// Reads any scalar: an unquoted number is text where text is asked for.
  public static func decode(_ node: DefinitionNode, in decoder: inout SettingDecoder) -> String? {
    guard case .scalar(let scalar) = node.content, scalar.value != .null else {
      decoder.expected("text", at: node)
      return nil
    }
    return scalar.text
  }
}

extension Int: SettingValue {
  /// A whole number.
  public static var kind: SettingKind { .integer }
  /// Its digits.
  public var notation: String { String(self) }

  /// Reads a whole number.
  public static func decode(_ node: DefinitionNode, in decoder: inout SettingDecoder) -> Int? {
    if case .scalar(let scalar) = node.content, case .integer(let value) = scalar.value {
      return value
    }
    decoder.expected("a whole number", at: node)
    return nil
  }
}

extension Double: SettingValue {
  /// A number.
  public static var kind: SettingKind { .number }
  /// Its digits.
  public var notation: String { self == rounded() && magnitude < 1e15 ? "\(Int(self))" : "\(self)" }

  /// Reads a number; not-a-number and infinities are none.
  public static func decode(_ node: DefinitionNode, in decoder: inout SettingDecoder) -> Double? {
    if case .scalar(let scalar) = node.content {
      if case .integer(let value) = scalar.value { return Double(value) }
      if case .float(let value) = scalar.value, value.isFinite { return value }
    }
    decoder.expected("a number", at: node)
    return nil
  }
}

extension Bool: SettingValue {
  /// `true` or `false`.
  public static var kind: SettingKind { .truth }
  /// `true` or `false`.
  public var notation: String { self ? "true" : "false" }

  /// Reads `true` or `false`; `yes` and `no`, which YAML 1.1 took for these, are not.
  public static func decode(_ node: DefinitionNode, in decoder: inout SettingDecoder) -> Bool? {
    guard case .scalar(let scalar) = node.content else {
      decoder.expected("true or false", at: node)
      return nil
    }
    if case .bool(let value) = scalar.value { return value }
    let meant = ["yes": "true", "on": "true", "no": "false", "off": "false"][
      scalar.text.lowercased()]
    decoder.report(
      .wrongType, "'\(decoder.name)' takes true or false, not \(node.described)", at: node.place,
      label: meant.map { "write \($0)" }
        ?? (node.isQuotedNumber ? "leave the quotes away" : "expected true or false"),
      fix: meant.map { Fix(scalar.isPlain ? scalar.text : "\"\(scalar.text)\"", instead: $0) }
        ?? node.quotesFix)
    return nil
  }
}

extension Array: SettingValue where Element: SettingValue {
  /// A list.
  public static var kind: SettingKind { .list(Element.kind) }
  /// A flow sequence.
  public var notation: String { "[\(map(\.notation).joined(separator: ", "))]" }

  /// Reads a list; a single value stands for a list of one.
  public static func decode(_ node: DefinitionNode, in decoder: inout SettingDecoder) -> [Element]?
  {
    if case .sequence(let nodes) = node.content {
      let values = nodes.map { Element.decode($0, in: &decoder) }
      return values.contains { $0 == nil } ? nil : values.compactMap { $0 }
    }
    if case .scalar(let scalar) = node.content, scalar.value == .null {
      decoder.expected("a list", at: node)
      return nil
    }
    return Element.decode(node, in: &decoder).map { [$0] }
  }
}

extension Dictionary: SettingValue where Key == String, Value: SettingValue {
  /// A mapping.
  public static var kind: SettingKind { .map(Value.kind) }

  /// A flow mapping, by name.
  public var notation: String {
    let pairs = sorted { $0.key < $1.key }.map { "\($0.key.notation): \($0.value.notation)" }
    return "{\(pairs.joined(separator: ", "))}"
  }

  /// Reads a mapping.
  public static func decode(_ node: DefinitionNode, in decoder: inout SettingDecoder) -> Self? {
    guard let entries = node.entries else {
      decoder.expected("a mapping", at: node)
      return nil
    }
    var result: Self = [:]
    for entry in entries { result[entry.key] = Value.decode(entry.value, in: &decoder) }
    return result.count == entries.count ? result : nil
  }
}

extension Optional: SettingValue where Wrapped: SettingValue {
  /// The kind of what it may hold.
  public static var kind: SettingKind { Wrapped.kind }
  /// `null`, or what it holds.
  public var notation: String { self?.notation ?? "null" }

  /// Reads a value; `null` stands for none.
  public static func decode(_ node: DefinitionNode, in decoder: inout SettingDecoder) -> Self? {
    if case .scalar(let scalar) = node.content, scalar.value == .null { return .some(nil) }
    return Wrapped.decode(node, in: &decoder).map(Optional.some)
  }
}
