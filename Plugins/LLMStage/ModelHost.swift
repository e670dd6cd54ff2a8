import TextMill

/// Where a model is asked: an address whose host is known for certain.
struct ModelHost: SettingValue, Hashable {
  /// The address as it was written, without a slash at its end.
  let notation: String
  /// The host in lower case, with its port if that is not the scheme's own.
  let name: String

  static let kind = SettingKind.notation("URL")

  init?(_ text: String) {
    guard
      let scheme = ["http": "80", "https": "443"].first(where: { text.hasPrefix("\($0.key)://") })
    else { return nil }
    let rest = text.dropFirst(scheme.key.utf8.count + 3)
    let authority = rest.prefix { $0 != "/" }
    // What another reader of addresses could take otherwise is none: the host decides what is allowed.
    guard !text.utf8.contains(where: { $0 <= 0x20 || $0 >= 0x7F || "@\\?#\"<>".utf8.contains($0) })
    else { return nil }
    let (host, port) = Self.split(authority)
    guard !host.isEmpty, Self.isHost(host), port.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    var notation = text[...]
    while notation.hasSuffix("/") { notation.removeLast() }
    self.notation = String(notation)
    name = host.lowercased() + (port.isEmpty || port == scheme.value ? "" : ":\(port)")
  }

  static func decode(_ node: DefinitionNode, in decoder: inout SettingDecoder) -> Self? {
    guard let text = String.decode(node, in: &decoder) else { return nil }
    if let host = Self(text) { return host }
    decoder.report(
      .badValue, "'\(decoder.name)' must be an address such as https://host.example/v1",
      at: node.place)
    return nil
  }

  private static func split(_ authority: Substring) -> (host: Substring, port: Substring) {
    let afterHost = authority.hasPrefix("[") ? authority.firstIndex(of: "]") : authority.startIndex
    guard let afterHost, let colon = authority[afterHost...].firstIndex(of: ":") else {
      return (authority, "")
    }
    return (authority[..<colon], authority[authority.index(after: colon)...])
  }

  private static func isHost(_ host: Substring) -> Bool {
    if host.hasPrefix("[") {
      let inside = host.dropFirst().dropLast()
      return host.hasSuffix("]") && !inside.isEmpty
        && inside.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
    }
    return host.utf8.allSatisfy { byte in
      byte == 0x2D || byte == 0x2E || byte == 0x5F || (byte >= 0x30 && byte <= 0x39)
        || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    }
  }
}
