import TextMill
import TextMillLanguage

/// A light stemmer: the part of a word by which its forms are the same word.
///
/// It only takes English endings away, so that a stem is a range of the text: possessives, plurals,
/// -ed, -ing, a final e or y. That is enough to count words by, and costs no copy.
enum Stem {
  /// The stem of a word.
  @inline(__always)
  static func of(_ word: TextRange, in text: Span<UInt8>) -> TextRange {
    if word.count < 4 { return word }
    switch text[word.upperBound - 1] | 0x20 {
    case 0x73, 0x64, 0x65, 0x67, 0x79: return cut(word, text)
    default: return word
    }
  }

  /// The hashes of the stems of a list of words, in order.
  static func hashes(of words: String) -> [UInt64] {
    let bytes = Array(words.utf8)
    var walk = WordWalk(bytes.indices)
    var hashes: [UInt64] = []
    while let word = walk.next(in: bytes.span) {
      hashes.append(LoweredHash.of(of(word, in: bytes.span), in: bytes.span))
    }
    return hashes
  }

  @inline(never)
  private static func cut(_ word: TextRange, _ text: Span<UInt8>) -> TextRange {
    let start = word.lowerBound
    var end = withoutPossessive(word, text).upperBound
    func ends(_ ending: Ending, leaving count: Int) -> Bool {
      has(ending, start..<end, text) && end - start >= ending.letters.count + count
    }
    if ends(.ies, leaving: 2) || ends(.ied, leaving: 2) { return start..<end - 3 }
    if ends(.s, leaving: 3), text[end - 2] | 0x20 != 0x73, text[end - 2] | 0x20 != 0x75 { end -= 1 }
    for ending in [Ending.ing, .ed]
    where ends(ending, leaving: 3) && hasVowel(start..<end - ending.letters.count, text) {
      end -= ending.letters.count
      if end - start > 3, text[end - 1] == text[end - 2], !isDoubled(text[end - 1] | 0x20) {
        end -= 1
      }
      break
    }
    if ends(.e, leaving: 3) || ends(.y, leaving: 3) { end -= 1 }
    return start..<end
  }

  private static func withoutPossessive(_ word: TextRange, _ text: Span<UInt8>) -> TextRange {
    let end = word.upperBound
    guard text[end - 1] | 0x20 == 0x73 else { return word }
    if text[end - 2] == 0x27 { return word.lowerBound..<end - 2 }
    if word.count > 5, text[end - 2] == 0x99, text[end - 3] == 0x80, text[end - 4] == 0xE2 {
      return word.lowerBound..<end - 4
    }
    return word
  }

  /// Whether a word has an ending in small letters or capitals.
  private static func has(_ ending: Ending, _ word: TextRange, _ text: Span<UInt8>) -> Bool {
    guard word.count >= ending.letters.count else { return false }
    let start = word.upperBound - ending.letters.count
    return ending.letters.indices.allSatisfy { text[start + $0] | 0x20 == ending.letters[$0] }
  }

  private struct Ending {
    let letters: [UInt8]

    init(_ letters: String) { self.letters = Array(letters.utf8) }

    static let ies = Ending("ies")
    static let ied = Ending("ied")
    static let s = Ending("s")
    static let ing = Ending("ing")
    static let ed = Ending("ed")
    static let e = Ending("e")
    static let y = Ending("y")
  }

  /// Whether the letter is written twice in stems: "fall", "pass", "buzz".
  private static func isDoubled(_ letter: UInt8) -> Bool {
    letter == 0x6C || letter == 0x73 || letter == 0x7A
  }

  private static func hasVowel(_ word: TextRange, _ text: Span<UInt8>) -> Bool {
    word.contains {
      switch text[$0] | 0x20 {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
      default: false
      }
    }
  }
}
