/// A value as it stands in a definition, with its place in the file.
///
/// Readers of YAML make it; settings are decoded from it.
public struct DefinitionNode: Sendable {
  /// What the value is.
  public enum Content: Sendable {
    /// A single value.
    case scalar(Scalar)
    /// A list.
    case sequence([DefinitionNode])
    /// A mapping, in the order of the file.
    case mapping([Entry])
  }

  /// A single value as text, and whether its type may be told from its looks.
  public struct Scalar: Sendable, Hashable {
    /// The text, without quotes.
    public var text: String
    /// Whether it stood without quotes: only then may it be a number, a truth value or null.
    public var isPlain: Bool

    /// A single value.
    public init(_ text: String, isPlain: Bool) {
      self.text = text
      self.isPlain = isPlain
    }
  }

  /// A piece of a single value that stands in several lines of the file.
  public struct Piece: Sendable, Hashable {
    /// Which part of the value's text it is, in Unicode scalars.
    public var range: Range<Int>
    /// Where it begins in the file.
    public var start: SourcePlace.Point

    /// A piece of a value, and where it begins.
    public init(_ range: Range<Int>, at start: SourcePlace.Point) {
      self.range = range
      self.start = start
    }
  }

  /// A key and its value.
  public struct Entry: Sendable {
    /// The key.
    public var key: String
    /// Where the key stands.
    public var keyPlace: SourcePlace
    /// The value.
    public var value: DefinitionNode

    /// A key and its value.
    public init(key: String, keyPlace: SourcePlace, value: DefinitionNode) {
      self.key = key
      self.keyPlace = keyPlace
      self.value = value
    }
  }

  /// What the value is.
  public var content: Content
  /// Where it stands.
  public var place: SourcePlace
  /// What stands of it in each line, if it is a text in several lines whose words stand there as they
  /// are, without escapes.
  public var pieces: [Piece] = []

  /// A value and its place.
  public init(_ content: Content, at place: SourcePlace) {
    self.content = content
    self.place = place
  }

  /// The entries of a mapping.
  public var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// The value of a key of a mapping.
  public subscript(key: String) -> DefinitionNode? {
    entries?.first { $0.key == key }?.value
  }
}
