import TextMill

/// Vowel letters of English words that make no syllable: `made`, `walked`, `stat-e-ment`.
enum SilentVowels {
  /// How many groups of vowels are silent: none, one or two.
  static func count(in word: TextRange, of text: Span<UInt8>) -> Int {
    guard word.count > 2 else { return 0 }
    return (endsSilently(word, text) ? 1 : 0) + (hasSilentMiddle(word, text) ? 1 : 0)
  }

  /// Whether the last vowel is not spoken: `made`, `makes`, `walked`, but `table`, `wanted`, `houses`.
  private static func endsSilently(_ word: TextRange, _ text: Span<UInt8>) -> Bool {
    var end = word.upperBound
    let last = text[end - 1] | 0x20
    if last == 0x73 || last == 0x64 { end -= 1 }
    guard text[end - 1] | 0x20 == 0x65, end - word.lowerBound > 2 else { return false }
    let before = text[end - 2] | 0x20
    if Syllables.isVowel(before) { return false }
    switch (last, before) {
    // -ted, -ded
    case (0x64, 0x74), (0x64, 0x64): return false
    // -ses, -zes, -ces, -ges, -xes, -ches, -shes
    case (0x73, 0x73), (0x73, 0x7A), (0x73, 0x63), (0x73, 0x67), (0x73, 0x78), (0x73, 0x68):
      return false
    // -ble and the like, but -lled
    case (_, 0x6C):
      return Syllables.isVowel(text[end - 3]) || last == 0x64 && text[end - 3] | 0x20 == 0x6C
    default: return true
    }
  }

  /// Whether the `e` before an ending is silent (`likely`, `statement`, `something`), or one in the
  /// beginning of `every` and `business`.
  private static func hasSilentMiddle(_ word: TextRange, _ text: Span<UInt8>) -> Bool {
    guard word.count >= 5 else { return false }
    switch text[word.lowerBound] | 0x20 {
    case 0x65: if begins(word, with: "every", text) { return true }
    case 0x62: if begins(word, with: "busine", text) { return true }
    default: break
    }
    return endings(word, text).contains { ending in
      word.count > ending.utf8.count && ends(word, with: ending, text)
        && isSilent(before: ending.utf8.count, word, text)
    }
  }

  /// Endings that begin with an `e` which may be silent, as the last two letters allow them.
  @inline(__always)
  private static func endings(_ word: TextRange, _ text: Span<UInt8>) -> [String] {
    switch (text[word.upperBound - 2] | 0x20, text[word.upperBound - 1] | 0x20) {
    // -ly, -dy
    case (0x6C, 0x79): ["ely", "efully"]
    case (0x64, 0x79): ["ebody"]
    // -nt, -ts, -ul
    case (0x6E, 0x74): ["ement"]
    case (0x74, 0x73): ["ements"]
    case (0x75, 0x6C): ["eful"]
    // -ss, -es, -me, -re, -ng
    case (0x73, 0x73): ["eless", "eness"]
    case (0x65, 0x73): ["etimes"]
    case (0x6D, 0x65): ["etime"]
    case (0x72, 0x65): ["ewhere"]
    case (0x6E, 0x67): ["ething"]
    default: []
    }
  }

  private static func begins(
    _ word: TextRange, with letters: String, _ text: Span<UInt8>
  ) -> Bool {
    var at = word.lowerBound
    for letter in letters.utf8 {
      guard at < word.upperBound, text[at] | 0x20 == letter else { return false }
      at += 1
    }
    return true
  }

  private static func ends(_ word: TextRange, with letters: String, _ text: Span<UInt8>) -> Bool {
    begins(word.upperBound - letters.utf8.count..<word.upperBound, with: letters, text)
  }

  /// Whether the letter before an ending's `e` leaves it silent: not in `really`, `element`.
  private static func isSilent(
    before ending: Int, _ word: TextRange, _ text: Span<UInt8>
  ) -> Bool {
    let before = text[word.upperBound - ending - 1]
    let letter = before | 0x20
    if before >= 0x80 || letter == 0x6C || Syllables.isVowel(letter) { return false }
    // `assembly`, and `ly` behind `noble`
    return letter != 0x62 || ending > 3
  }
}
