import TextMill
import TextMillBytes
import TextMillLanguage

/// Reads the words of a text as terms: in small letters, each with a hash.
enum TermReader {
  /// Calls `body` with the hash of each word, and with its range.
  static func read(_ text: Text, _ body: (UInt64, TextRange) -> Void) {
    let bytes = text.utf8.span
    var walk = WordWalk(0..<bytes.count)
    while let word = walk.next(in: bytes) {
      body(hash(word, in: text), word)
    }
  }

  private static func hash(_ word: TextRange, in text: Text) -> UInt64 {
    guard let hash = LoweredHash.ofASCII(word, in: text.utf8.span) else {
      return hash(term(word, in: text).span)
    }
    return StableHash.mixed(hash)
  }

  /// The hash of a term.
  static func hash(_ term: Span<UInt8>) -> UInt64 {
    StableHash.mixed(LoweredHash.of(0..<term.count, in: term))
  }

  /// A word in small letters.
  static func term(_ word: TextRange, in text: Text) -> [UInt8] {
    Array(text[word].lowercased().utf8)
  }
}
