public import TextMill

/// A condition on a document, such as `words > 120 and metadata.language == "en"`.
///
/// Parsed and type-checked once; evaluated without allocation except where text is asked for.
public struct Expression: Sendable {
  /// The expression as it was written.
  public let source: String
  /// The layers that it counts: they must be made before it is evaluated.
  public let layers: [Layer]
  private let root: ExpressionNode

  /// Parses a condition.
  ///
  /// - Throws: `ExpressionError` with the place of the first mistake, an expression whose value is
  ///   not a truth value being one.
  public init(_ source: String) throws(ExpressionError) {
    self.source = source
    var parser = ExpressionParser(try ExpressionLexer.tokens(source))
    root = try parser.condition()
    layers = parser.layers
  }

  /// Whether the condition holds for a document.
  ///
  /// What is computed on the way stays with it.
  public func holds(for document: inout Document) -> Bool {
    root.value(of: &document) == .truth(true)
  }
}
