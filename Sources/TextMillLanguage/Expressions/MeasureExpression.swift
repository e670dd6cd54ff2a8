public import TextMill

/// An expression over a document's measures that has a value, such as `words / lines`.
///
/// Parsed and type-checked once, as conditions are.
public struct MeasureExpression: Sendable {
  /// The expression as it was written.
  public let source: String
  /// What is known of its value before any document is seen.
  public let type: ExpressionType
  /// The layers that it counts: they must be made before it is evaluated.
  public let layers: [Layer]
  private let root: ExpressionNode

  /// Parses an expression.
  ///
  /// - Throws: `ExpressionError` with the place of the first mistake.
  public init(_ source: String) throws(ExpressionError) {
    self.source = source
    var parser = ExpressionParser(try ExpressionLexer.tokens(source))
    (root, type) = try parser.value()
    layers = parser.layers
  }

  /// The expression's value for a document.
  ///
  /// What is computed on the way stays with it.
  public func value(for document: inout Document) -> ExpressionValue { root.value(of: &document) }
}

extension MeasureExpression: SettingValue {
  /// Text in the language of conditions.
  public static var kind: SettingKind { .notation("expression") }

  /// The expression in quotes where YAML wants them.
  public var notation: String { source.notation }

  /// Reads an expression, showing a mistake at its place inside the text.
  public static func decode(_ node: DefinitionNode, in decoder: inout SettingDecoder) -> Self? {
    guard let source = String.decode(node, in: &decoder) else { return nil }
    do throws(ExpressionError) {
      return try MeasureExpression(source)
    } catch {
      decoder.report(error, at: node)
      return nil
    }
  }
}
