public import TextMill

extension Expression: SettingValue {
  /// Text in the language of conditions.
  public static var kind: SettingKind { .notation("expression") }

  /// The expression in quotes where YAML wants them.
  public var notation: String { source.notation }

  /// Reads a condition, showing a mistake at its place inside the text.
  public static func decode(_ node: DefinitionNode, in decoder: inout SettingDecoder) -> Self? {
    guard let source = String.decode(node, in: &decoder) else { return nil }
    do throws(ExpressionError) {
      return try Expression(source)
    } catch {
      decoder.report(error, at: node)
      return nil
    }
  }
}

extension SettingDecoder {
  /// Reports a mistake at its place inside the text of a node.
  mutating func report(_ error: ExpressionError, at node: DefinitionNode) {
    report(
      .badExpression, error.message, at: node.place(ofScalars: error.range), label: error.label,
      fix: error.fix, notes: error.note.map { [$0] } ?? [])
  }
}
