import TextMill

/// How many syllables an English word has, told by its letters: right for some nine words of ten.
enum Syllables {
  /// Of a word of ASCII letters and digits, whose vowels have a bit each; at least 1.
  @inline(__always)
  static func count(_ word: TextRange, vowels: UInt64, in text: Span<UInt8>) -> Int {
    let count = (vowels & ~(vowels << 1)).nonzeroBitCount
    return count < 2 ? 1 : max(1, count - silentEndings(word, text))
  }

  /// At least 1; a letter that is not ASCII counts as a vowel.
  static func count(_ word: TextRange, in text: Span<UInt8>) -> Int {
    var (count, isInside) = (0, false)
    for index in word where text[index] & 0xC0 != 0x80 {
      let isVowel = isVowel(text[index])
      if isVowel, !isInside { count += 1 }
      isInside = isVowel
    }
    return max(1, count - silentEndings(word, text))
  }

  /// 1 if the last vowel is not spoken: "made", "makes", "walked", but "table", "wanted", "houses".
  private static func silentEndings(_ word: TextRange, _ text: Span<UInt8>) -> Int {
    var end = word.upperBound
    guard word.count > 2 else { return 0 }
    let last = text[end - 1] | 0x20
    if last == 0x73 || last == 0x64 { end -= 1 }
    guard text[end - 1] | 0x20 == 0x65, end - word.lowerBound > 2 else { return 0 }
    let before = text[end - 2] | 0x20
    if isVowel(before) { return 0 }
    switch (last, before) {
    // -ted, -ded
    case (0x64, 0x74), (0x64, 0x64): return 0
    // -ses, -zes, -ces, -ges, -xes, -ches, -shes
    case (0x73, 0x73), (0x73, 0x7A), (0x73, 0x63), (0x73, 0x67), (0x73, 0x78), (0x73, 0x68):
      return 0
    // -ble and the like
    case (_, 0x6C): return isVowel(text[end - 3]) ? 1 : 0
    default: return 1
    }
  }

  @inline(__always)
  private static func isVowel(_ byte: UInt8) -> Bool {
    // One bit for each of a, e, i, o, u, y.
    let letter = byte | 0x20
    // Words have no scalar from U+2000 to U+2FFF but the apostrophe.
    if byte >= 0x80 { return byte != 0xE2 }
    return letter &- 0x61 < 26 && (0x0110_4111 as UInt32) >> UInt32(letter - 0x61) & 1 == 1
  }
}
