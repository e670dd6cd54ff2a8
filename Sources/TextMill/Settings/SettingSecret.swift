/// A text that nobody may read: a key or a password, which a definition takes from the environment.
///
/// No manifest, plan or message shows it.
public struct SettingSecret: SettingValue, Hashable, CustomStringConvertible {
  /// The text itself.
  public let value: String

  /// A secret, as tests and programs have it that read no definition.
  public init(_ value: String) {
    self.value = value
  }

  /// A secret text.
  public static var kind: SettingKind { .notation("secret") }

  /// Says that there is one.
  public var notation: String { "(secret)" }

  /// Says that there is one.
  public var description: String { notation }

  /// Reads the text.
  public static func decode(_ node: DefinitionNode, in decoder: inout SettingDecoder) -> Self? {
    String.decode(node, in: &decoder).map { Self($0) }
  }
}
