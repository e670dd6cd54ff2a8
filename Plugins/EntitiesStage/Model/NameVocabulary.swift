/// The words that were seen, each with what the model makes of it wherever it stands.
///
/// Texts use few words over and over: what a word weighs for its neighbours is summed up once. It is
/// kept from document to document; that changes how fast names are found, not which.
struct NameVocabulary: Sendable {
  private(set) var words: [NameWord] = [.outside]
  private var table: [Slot]
  /// For each word, the weights it gives to the words from two places behind it to two before it;
  /// once they are summed up.
  private var sums: [WordSums?] = [nil]

  private struct Slot {
    var key: UInt64 = 0
    var word: Int32 = 0
  }

  /// What a word weighs for the words around it, by its offset from them, -2 to 2.
  typealias WordSums = InlineArray<5, SIMD8<Int16>>

  /// The number of the word beyond the ends of a text.
  static let outside: Int32 = 0
  /// With how many words it starts anew when a block begins.
  static let limit = 1 << 16

  init() { table = Array(repeating: Slot(), count: 1 << 12) }

  /// Begins a block: the numbers of words are good until the next one begins.
  mutating func beginBlock() {
    guard words.count > Self.limit else { return }
    words = [.outside]
    sums = [nil]
    table = Array(repeating: Slot(), count: table.count)
  }

  /// The number of a token's word.
  mutating func number(of token: Token, in text: Span<UInt8>, _ lexicon: NameLexicon) -> Int32 {
    // 0 is an empty slot.
    let key = max(1, WordForm.key(token, in: text))
    let slot = find(key)
    if table[slot].key == key { return table[slot].word }
    let number = Int32(words.count)
    var word = WordForm(token, in: text, lexicon).word
    word.isLink = token.isWord && NameWord.links.contains(token.hash)
    word.isHead = token.isWord && NameWord.heads.contains(token.hash)
    word.isHonorific = token.isWord && NameWord.honorifics.contains(token.hash)
    words.append(word)
    sums.append(nil)
    table[slot] = Slot(key: key, word: number)
    if words.count * 2 > table.count { grow() }
    return number
  }

  /// What a word weighs for the one `offset` places before it.
  @inline(__always)
  mutating func weights(
    _ number: Int32, at offset: Int, by sum: inout WeightSum, form: () -> WordForm
  ) -> SIMD8<Int16> {
    if let sums = sums[Int(number)] { return sums[offset + 2] }
    return add(number, form(), by: &sum)[offset + 2]
  }

  private mutating func add(
    _ number: Int32, _ form: WordForm, by sum: inout WeightSum
  ) -> WordSums {
    var result = WordSums(repeating: .zero)
    for offset in -2...2 {
      form.features(at: offset, into: &sum)
      result[offset + 2] = sum.scores()
    }
    sums[Int(number)] = result
    return result
  }

  private func find(_ key: UInt64) -> Int {
    let mask = table.count - 1
    var index = Int(truncatingIfNeeded: key) & mask
    while table[index].key != key, table[index].key != 0 { index = (index + 1) & mask }
    return index
  }

  private mutating func grow() {
    let old = table
    table = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.key != 0 { table[find(slot.key)] = slot }
  }
}
