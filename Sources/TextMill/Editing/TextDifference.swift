extension Document {
  /// Edits the text, word by word, so that it becomes another one.
  ///
  /// Annotations of what stayed as it was stay, and every kept word keeps the place that it came from.
  public mutating func rewrite(as text: String, because reason: Reason) {
    TextDifference(from: self.text, to: Text(text)).apply(to: &self, because: reason)
  }
}

/// What must be edited, word by word, to make one text of another.
///
/// Annotations of what stayed as it was stay, and every kept word keeps the place that it came from.
struct TextDifference {
  private(set) var edits: [(range: TextRange, replacement: String)] = []

  init(from old: Text, to new: Text) {
    let (kept, end) = Self.commonEnds(old.utf8, new.utf8)
    let (oldPart, newPart) = (kept..<old.count - end, kept..<new.count - end)
    var numbers = WordNumbers()
    let (oldWords, newWords) = (Words(old, in: oldPart), Words(new, in: newPart))
    let script = EditScript(
      from: numbers.numbers(of: oldWords, in: old), to: numbers.numbers(of: newWords, in: new))
    guard let steps = script.steps else {
      edits = [(oldPart, new[newPart])]
      return
    }
    edits = steps.map { (oldWords.range($0.old), new[newWords.range($0.new)]) }
  }

  func apply(to document: inout Document, because reason: Reason) {
    for edit in edits {
      if edit.replacement.isEmpty {
        document.remove(edit.range, because: reason)
      } else {
        document.replace(edit.range, with: edit.replacement, because: reason)
      }
    }
  }

  /// How many bytes both begin and end with, whole words only.
  private static func commonEnds(_ old: [UInt8], _ new: [UInt8]) -> (start: Int, end: Int) {
    let shorter = min(old.count, new.count)
    var start = 0
    while start < shorter, old[start] == new[start] { start += 1 }
    while !Words.isBoundary(start, old) || !Words.isBoundary(start, new) { start -= 1 }
    var end = 0
    while end < shorter - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    while !Words.isBoundary(old.count - end, old) || !Words.isBoundary(new.count - end, new) {
      end -= 1
    }
    return (start, end)
  }
}

/// The words of a part of a text, and what stands between them byte by byte.
private struct Words {
  /// Where each begins, and at last where the part ends.
  private(set) var starts: [Int] = []

  init(_ text: Text, in part: TextRange) {
    for offset in part where Self.isBoundary(offset, text.utf8) { starts.append(offset) }
    starts.append(part.upperBound)
  }

  func range(_ words: Range<Int>) -> TextRange {
    starts[words.lowerBound]..<starts[words.upperBound]
  }

  static func isBoundary(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    if offset == 0 || offset == bytes.count { return true }
    return !(isOfWord(bytes[offset - 1]) && isOfWord(bytes[offset]))
  }

  /// Everything beyond ASCII counts as a part of words, so that no character is split.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
      || byte == 0x5F
  }
}

/// Words as numbers: the same for the same words, so that comparing them is quick.
private struct WordNumbers {
  private var known: [ArraySlice<UInt8>: Int] = [:]

  mutating func numbers(of words: Words, in text: Text) -> [Int] {
    zip(words.starts, words.starts.dropFirst()).map { start, end in
      let next = known.count
      let word = text.utf8[start..<end]
      if let number = known[word] { return number }
      known[word] = next
      return next
    }
  }
}
