/// A word, or what is left of it, in the terms of Porter's rules.
struct PorterWord {
  /// Small ASCII letters and digits.
  var letters: [UInt8]

  init(_ letters: [UInt8]) { self.letters = letters }

  func hasSuffix(_ suffix: String) -> Bool {
    letters.reversed().starts(with: suffix.utf8.reversed())
  }

  func prefix(dropping count: Int) -> PorterWord { PorterWord(letters.dropLast(count)) }

  /// Puts another ending in an ending's place; whether the word had it.
  @discardableResult
  mutating func replace(_ suffix: String, with other: String) -> Bool {
    guard hasSuffix(suffix) else { return false }
    letters.removeLast(suffix.utf8.count)
    letters += other.utf8
    return true
  }

  /// Replaces the first ending of a list that the word has, if what goes before it is as wanted.
  mutating func replaceFirst(
    of endings: [(String, String)], if isWanted: (PorterWord) -> Bool,
    unless isExcluded: (PorterWord, String) -> Bool = { _, _ in false }
  ) {
    guard let (suffix, other) = endings.first(where: { hasSuffix($0.0) }) else { return }
    let stem = prefix(dropping: suffix.utf8.count)
    if isWanted(stem), !isExcluded(stem, suffix) { replace(suffix, with: other) }
  }

  /// How often a vowel is followed by a consonant: the m of the paper.
  var measure: Int {
    letters.indices.dropFirst().count { isConsonant($0) && !isConsonant($0 - 1) }
  }

  var hasVowel: Bool { letters.indices.contains { !isConsonant($0) } }

  var endsInConsonant: Bool { letters.indices.last.map(isConsonant) ?? false }

  var endsInDoubleConsonant: Bool {
    letters.count >= 2 && letters.last == letters[letters.count - 2] && endsInConsonant
  }

  /// Consonant, vowel, consonant, the last no w, x or y; or a word of a vowel and a consonant.
  var endsInShortSyllable: Bool {
    let count = letters.count
    if count == 2 { return !isConsonant(0) && isConsonant(1) }
    return count > 2 && isConsonant(count - 3) && !isConsonant(count - 2) && isConsonant(count - 1)
      && !endsIn("wxy")
  }

  /// Whether the last letter is one of some.
  func endsIn(_ ones: String) -> Bool { letters.last.map { ones.utf8.contains($0) } ?? false }

  private func isConsonant(_ index: Int) -> Bool {
    switch letters[index] {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: false
    case 0x79: index == 0 || !isConsonant(index - 1)
    default: true
    }
  }
}
