public import TextMill

/// A part of a text between two word boundaries: a word, blanks, or a mark.
public struct WordSegment: Sendable, Equatable {
  /// What stands between two boundaries.
  public enum Kind: String, Sendable, CaseIterable {
    /// A word with a letter in it.
    case word
    /// Digits, with what joins them.
    case number
    /// A Han character.
    case ideograph
    /// Hiragana or Katakana.
    case kana
    /// Blanks, punctuation, symbols.
    case other
  }

  /// Where it stands, in UTF-8 bytes.
  public let range: TextRange
  /// What it is.
  public let kind: Kind

  /// A part of a text.
  @inlinable
  public init(_ range: TextRange, _ kind: Kind) {
    (self.range, self.kind) = (range, kind)
  }

  /// Whether it is what people call a word.
  @inlinable public var isWord: Bool { kind != .other }
}
