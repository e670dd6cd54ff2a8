import TextMill

/// Words that begin a sentence when they have a capital behind an abbreviation: pronouns, question
/// words and the like, which are part of no name.
enum SentenceOpeners {
  private static let words = WordSet(
    """
    he she it they we you his her its their our my your this that these those there here how what
    who whom whose when where why which but and or so if as because while although however then
    also do does did is are was were has have had can could would should
    er sie es wir ihr wer wie wo was warum aber und ich
    il elle nous vous ils elles ce cette que qui où mais
    él ella ellos esto esta qué cómo quién pero
    det hvad hvem hvor han hun men og
    het hij zij wij wat maar
    он она оно они мы вы это как что кто где но
    """)

  /// Whether a word is `I` or `A`.
  static func isShort(_ word: TextRange, in text: Span<UInt8>) -> Bool {
    word.count == 1 && (text[word.lowerBound] == 0x49 || text[word.lowerBound] == 0x41)
  }

  /// Whether a word is one of them.
  static func contains(_ word: TextRange, in text: Span<UInt8>) -> Bool {
    words.contains(word, text)
  }
}
