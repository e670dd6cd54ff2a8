public import TextMill

/// A value that an expression works with.
public enum ExpressionValue: Sendable, Equatable {
  /// A number.
  case number(Double)
  /// Text.
  case text(String)
  /// `true` or `false`.
  case truth(Bool)
  /// A list.
  case list([ExpressionValue])
  /// Nothing: a metadata key that is not there.
  case missing

  /// A metadata value; objects are `missing`.
  init(_ json: JSONValue?) {
    switch json {
    case .string(let text): self = .text(text)
    case .number(let digits): self = Double(digits).map(Self.number) ?? .text(digits)
    case .bool(let value): self = .truth(value)
    case .array(let elements): self = .list(elements.map(Self.init))
    case nil, .null, .object: self = .missing
    }
  }
}

/// What an expression's value is known to be before any document is seen.
public enum ExpressionType: String, Sendable {
  /// A number.
  case number = "a number"
  /// Text.
  case text
  /// `true` or `false`.
  case truth = "true or false"
  /// A list.
  case list = "a list"
  /// Known only when a document is there: metadata.
  case unknown = "unknown"
}

/// A mistake in an expression.
public struct ExpressionError: Error, Sendable, Equatable {
  /// Where it is, in Unicode scalars from the expression's start.
  public let range: Range<Int>
  /// What is wrong, in a line.
  public let message: String
  /// A few words beside the caret.
  public let label: String?
  /// A further line: what there is.
  public var note: String?
  /// What mends it, put in the range.
  public var fix: Fix?
}
