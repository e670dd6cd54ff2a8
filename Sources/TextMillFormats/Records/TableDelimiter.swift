public import TextMill

/// The character between the fields of a table's row.
public struct TableDelimiter: Sendable, Hashable {
  /// An ASCII character other than a quote and those that end lines.
  public let byte: UInt8

  /// A comma.
  public static let comma = TableDelimiter(byte: 0x2C)
  /// A tab.
  public static let tab = TableDelimiter(byte: 0x09)

  private init(byte: UInt8) {
    self.byte = byte
  }

  /// One ASCII character, or `tab`; `nil` for anything else.
  public init?(_ text: String) {
    if ["tab", "\\t"].contains(text.lowercased()) {
      self = .tab
      return
    }
    let bytes = Array(text.utf8)
    guard bytes.count == 1, bytes[0] == 0x09 || (0x20..<0x7F).contains(bytes[0]), bytes[0] != 0x22
    else { return nil }
    byte = bytes[0]
  }

  /// What a delimiter may be, for messages.
  public static let rule = "one ASCII character other than a quote, or the word tab"
}

extension TableDelimiter: SettingValue {
  /// One character.
  public static var kind: SettingKind { .notation("character") }

  /// The character, or `tab`.
  public var notation: String {
    self == .tab ? "tab" : String(decoding: [byte], as: UTF8.self).notation
  }

  /// Reads one character.
  public static func decode(_ node: DefinitionNode, in decoder: inout SettingDecoder) -> Self? {
    guard let text = String.decode(node, in: &decoder) else { return nil }
    if let delimiter = Self(text) { return delimiter }
    decoder.report(
      .badValue, "'\(decoder.name)' cannot be \(node.described)", at: node.place,
      notes: ["it is \(rule)"])
    return nil
  }
}
