import TextMill

/// Joins words that were hyphenated at line ends.
///
/// The text itself is the dictionary: a word that occurs elsewhere in it, joined or with its
/// hyphen, is written so. What occurs nowhere is joined only in a text that is wrapped at a width,
/// and only if the part before the hyphen is not a word of the text itself. The rest stays.
struct HyphenPass {
  private let text: Text
  private var broken: [BrokenWord] = []
  /// Words that matter, and whether the text has them whole.
  private var words: [WordHash: Bool] = [:]

  /// The signs of words that matter: most others need no look.
  private var wanted: UInt64 = 0

  private enum Decision {
    case join
    case keepHyphen
    case leave
  }

  init(_ text: Text) {
    self.text = text
    findBrokenWords()
    if !broken.isEmpty { findWholeWords() }
  }

  /// Asks the document for the edits.
  func run(on document: inout Document) {
    guard !broken.isEmpty else { return }
    for (word, decision) in zip(broken, decisions()) where decision != .leave {
      let end = word.head.upperBound
      document.normalize(
        (decision == .join ? end : end + 1)..<end + 2, to: "",
        because: CleanRule.hyphenation.reason)
      moveLineEnd(behind: word, &document)
    }
  }

  /// The line ends behind the joined word instead, where a space follows it.
  private func moveLineEnd(behind word: BrokenWord, _ document: inout Document) {
    let bytes = text.utf8
    var at = word.tail.upperBound
    while at < bytes.count, bytes[at] > 0x20 { at += 1 }
    guard at < bytes.count, bytes[at] == 0x20, bytes[at - 1] != 0x2D else { return }
    document.normalize(at..<at + 1, to: "\n", because: CleanRule.hyphenation.reason)
  }

  private mutating func findBrokenWords() {
    let text = text
    let bytes = text.utf8.span
    var at = 0
    while let hyphen = nextHyphen(in: bytes, from: at) {
      at = hyphen + 2
      guard let head = WordScan.word(endingAt: hyphen, in: bytes),
        let tail = WordScan.word(startingAt: at, in: bytes),
        let found = BrokenWord(head, tail, in: text)
      else { continue }
      broken.append(found)
      for hash in [found.joined, found.compound, found.first] { words[hash] = false }
      for length in [0, tail.count, tail.count + 1] {
        want(bytes[head.lowerBound], head.count + length)
      }
    }
  }

  private mutating func findWholeWords() {
    var scan = WordScan(text)
    var last = 0..<0
    var isTail = false
    while let word = scan.next() {
      let isHead = isBreak(last, word)
      if !isHead, !isTail { note(last) }
      isTail = isHead
      last = word
    }
    if !isTail { note(last) }
  }

  private mutating func note(_ word: TextRange) {
    guard !word.isEmpty, wanted & Self.sign(text.utf8[word.lowerBound], word.count) != 0 else {
      return
    }
    let hash = WordHash(text.utf8[word])
    if words[hash] != nil { words[hash] = true }
  }

  private mutating func want(_ first: UInt8, _ length: Int) { wanted |= Self.sign(first, length) }

  /// A bit for words of a length that begin with a byte, whatever its case.
  private static func sign(_ first: UInt8, _ length: Int) -> UInt64 {
    1 << UInt64((Int(first | 0x20) &* 7 &+ length) & 63)
  }

  private func isBreak(_ head: TextRange, _ tail: TextRange) -> Bool {
    let end = head.upperBound
    return !head.isEmpty && tail.lowerBound == end + 2 && text.utf8[end] == 0x2D
      && text.utf8[end + 1] == 0x0A
  }

  /// Decides twice: a word joined at one place is known at the others.
  private func decisions() -> [Decision] {
    var known = words
    let isWrapped = WrapWidth(text).isWrapped
    for word in broken where decision(word, known, isWrapped) == .join { known[word.joined] = true }
    return broken.map { decision($0, known, isWrapped) }
  }

  private func decision(
    _ word: BrokenWord, _ known: [WordHash: Bool], _ isWrapped: Bool
  ) -> Decision {
    switch (known[word.joined] == true, known[word.compound] == true) {
    case (true, false): return .join
    case (false, true): return .keepHyphen
    case (true, true): return .leave
    case (false, false): break
    }
    // "sea" elsewhere in the text makes "sea-level" more likely than "sealevel".
    let mayBeCompound = word.head.count >= 3 && known[word.first] == true
    return isWrapped && !mayBeCompound ? .join : .leave
  }
}
