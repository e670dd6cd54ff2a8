/// How many tokens a text has, and of what kinds.
///
/// A token is a segment of Unicode's UAX #29 that is not blank: a word, a number or a mark; marks of
/// one kind in a row, such as `...`, are one token.
public struct TokenCounts: Sendable, Equatable {
  /// All tokens.
  public internal(set) var tokens = 0
  /// Those that are not made of punctuation alone.
  public internal(set) var words = 0
  /// The length of the words, in Unicode scalars.
  public internal(set) var wordCharacters = 0
  /// Tokens with a letter in them.
  public internal(set) var alphabetic = 0
  /// The signs `#`.
  public internal(set) var hashMarks = 0
  /// Ellipses: `…`, and each three full stops in a row.
  public internal(set) var ellipses = 0
  /// How many different ones of the stop words stand in the text, written as they are.
  public internal(set) var stopWords = 0

  /// The mean length of a word in Unicode scalars; 0 without words.
  public var meanWordLength: Double { share(wordCharacters, of: words) }
  /// The share of tokens with a letter; 0 without tokens.
  public var alphabeticShare: Double { share(alphabetic, of: tokens) }
  /// The signs `#` for each token; 0 without tokens.
  public var hashRatio: Double { share(hashMarks, of: tokens) }
  /// The ellipses for each token; 0 without tokens.
  public var ellipsisRatio: Double { share(ellipses, of: tokens) }
  /// The greater one of `hashRatio` and `ellipsisRatio`.
  public var symbolRatio: Double { max(hashRatio, ellipsisRatio) }

  private func share(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }
}
