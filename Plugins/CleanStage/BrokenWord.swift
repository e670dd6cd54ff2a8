import TextMill
import TextMillLanguage

/// A word that a hyphen at a line end parts.
struct BrokenWord {
  /// The part before the hyphen.
  let head: TextRange
  /// The part on the next line.
  let tail: TextRange
  /// The word without the hyphen, and with it.
  let joined: WordHash
  let compound: WordHash
  /// The part before the hyphen as a word.
  let first: WordHash

  private static let longest = 64

  /// Words behind a hyphen that stands for a part left out, as in "two- and three-day".
  private static let conjunctions: Set<WordHash> = Set(
    [
      "and", "or", "to", "und", "oder", "bis", "bzw", "et", "ou", "och", "eller", "og", "en", "of",
      "e", "o", "y",
    ]
    .map { WordHash(Array($0.utf8)[...]) })

  /// Two words with nothing but a hyphen and a line end between them, or `nil` if they are not
  /// surely the parts of one.
  init?(_ head: TextRange, _ tail: TextRange, in text: Text) {
    let bytes = text.utf8
    guard head.count >= 2, tail.count >= 2, head.count <= Self.longest, tail.count <= Self.longest,
      Self.hasOnlyLetters(bytes[head]), Self.hasOnlyLetters(bytes[tail]),
      ScalarClass.isLetter(UTF8Scalar(before: head.upperBound, in: bytes.span).value),
      ScalarClass.isLowercaseLetter(UTF8Scalar(at: tail.lowerBound, in: bytes.span).value),
      !Self.isBroken(after: tail.upperBound, bytes), !Self.isAttached(head.lowerBound, bytes)
    else { return nil }
    (self.head, self.tail) = (head, tail)
    first = WordHash(bytes[head])
    joined = WordHash(bytes[head], bytes[tail])
    compound = WordHash(bytes[head], [0x2D], bytes[tail])
    if Self.conjunctions.contains(WordHash(bytes[tail])) { return nil }
  }

  private static func hasOnlyLetters(_ word: ArraySlice<UInt8>) -> Bool {
    word.allSatisfy { !(0x30...0x39).contains($0) }
  }

  /// Whether a word goes on over another line end.
  private static func isBroken(after end: Int, _ bytes: [UInt8]) -> Bool {
    end + 1 < bytes.count && bytes[end] == 0x2D && bytes[end + 1] == 0x0A
  }

  /// Whether something that is not a word stands right before a word, or another part of it.
  private static func isAttached(_ start: Int, _ bytes: [UInt8]) -> Bool {
    guard start > 0 else { return false }
    if bytes[start - 1] == 0x0A { return start > 1 && bytes[start - 2] == 0x2D }
    return Array("&#/@.\\_=-+%$~:;".utf8).contains(bytes[start - 1])
  }
}
