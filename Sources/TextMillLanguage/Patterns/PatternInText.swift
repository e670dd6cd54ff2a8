public import TextMill

extension Pattern {
  /// The matches in a text, from left to right, without overlaps, as ranges of UTF-8 bytes.
  public func matches(in text: Text) -> [TextRange] { matches(in: text.utf8.span) }

  /// The first match in a text, as a range of UTF-8 bytes.
  public func firstMatch(in text: Text) -> TextRange? { firstMatch(in: text.utf8.span) }
}
