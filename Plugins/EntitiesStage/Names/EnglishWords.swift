/// Tells whether a text is in English, the language that the model has learned.
///
/// English texts are full of a few small words that hardly any other language has: at least two of a
/// hundred words, mostly fifteen. Texts of few words pass.
struct EnglishWords: Sendable {
  private static let words = Set(
    """
    the and that with from are were this which has been his their they would not but who said you
    """.split(separator: " ").map { Word.hash(String($0)) })

  /// How many words are looked at.
  private static let most = 2000
  /// With how many words a text is judged.
  private static let least = 40

  /// Whether a block's words do not speak against English.
  static func areIn(_ block: borrowing Block) -> Bool {
    var (count, english) = (0, 0)
    for index in 0..<block.count where block.tokens[index].isWord {
      count += 1
      let token = block.tokens[index]
      if token.classes.has([.function, .speech]), words.contains(token.hash) { english += 1 }
      if count == most { break }
    }
    return count < least || english * 50 >= count
  }
}
