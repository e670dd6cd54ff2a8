import TextMill

/// Hashes of words in lower case, so that counting words makes no strings.
enum WordHash {
  /// The hash of a word that carries meaning; `nil` for function words and words of one or two
  /// letters.
  static func ofContentWord(_ word: TextRange, in utf8: [UInt8]) -> UInt64? {
    guard word.count > 2 else { return nil }
    var end = word.upperBound
    // "Japan's" counts as "Japan".
    if word.count > 3, utf8[end - 1] == 0x73, utf8[end - 2] == 0x27 { end -= 2 }
    if word.count > 5, utf8[end - 1] == 0x73, utf8[end - 2] == 0x99, utf8[end - 3] == 0x80 {
      end -= 4
    }
    let hash = hash(utf8[word.lowerBound..<end])
    return functionWords.contains(hash) ? nil : hash
  }

  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      let lowered = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      hash = (hash ^ UInt64(lowered)) &* 0x100_0000_01B3
    }
    return hash
  }

  private static let functionWords: WordNumbers = [
    """
    the and for are but not you all any can had her was one our out has him his how its may new now \
    she two who did get let say too use that with have this will your from they know want been good \
    much some time very when come here just like long make many more only over such take than them \
    well were what where which while about after again also because before being between both could \
    does doing down during each few further into itself most must myself nor off once other ought \
    own same should there these their then those through under until upon would said says told \
    yet even still since without within across along among against though although whether however
    """
  ].reduce(into: WordNumbers(expecting: 256)) { table, list in
    for word in list.utf8.split(whereSeparator: { $0 <= 0x20 }) { _ = table.number(of: hash(word)) }
  }
}
