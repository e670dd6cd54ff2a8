public import TextMill

extension Charset: SettingValue {
  /// The name of a charset.
  public static var kind: SettingKind { .notation("charset") }

  /// The name.
  public var notation: String { name.notation }

  /// Reads a name that the system knows.
  public static func decode(_ node: DefinitionNode, in decoder: inout SettingDecoder) -> Self? {
    guard let name = String.decode(node, in: &decoder) else { return nil }
    do throws(UnknownCharset) {
      return try Charset(name)
    } catch {
      decoder.report(
        .badValue, "no charset has the name '\(name)'", at: node.place,
        fix: error.nearest.map { Fix(name, instead: $0, isCertain: false) },
        notes: ["some are: windows-1252, iso-8859-15, koi8-r, shift_jis, gb18030"])
      return nil
    }
  }
}
