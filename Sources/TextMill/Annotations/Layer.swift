/// A named kind of annotation, such as `entities` or `sentences`.
public struct Layer: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The name: lower-case letters, digits and underscores; exports use it as a field name.
  public let name: String

  /// A layer by its name.
  public init(_ name: String) {
    self.name = name
  }

  /// A layer written in source code.
  public init(stringLiteral value: String) {
    name = value
  }

  /// The name.
  public var description: String { name }

  /// Named things: people, organizations, places, dates, amounts.
  public static let entities: Layer = "entities"
  /// Sentences chosen to stand for the whole.
  public static let summary: Layer = "summary"
  /// Parts that a stage found to be boilerplate and left in place.
  public static let boilerplate: Layer = "boilerplate"
}
