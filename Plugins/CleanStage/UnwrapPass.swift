import TextMill
import TextMillLanguage

/// Joins the lines of paragraphs that were broken to fit a width.
struct UnwrapPass {
  private let text: Text

  init(_ text: Text) {
    self.text = text
  }

  /// Asks the document for the edits; for none if the text is not wrapped.
  func run(on document: inout Document) {
    let width = WrapWidth(text)
    guard width.isWrapped else { return }
    var last: WrapWidth.Line?
    for line in WrapWidth.lines(of: text) {
      if let before = last, width.isFull(before, before: line), !isItem(line.range) {
        let gap = before.range.upperBound..<line.range.lowerBound
        document.normalize(
          gap, to: needsSpace(gap) ? " " : "", because: CleanRule.unwrapping.reason)
      }
      last = line
    }
  }

  /// Whether a line begins as an item of a list or as a quotation does.
  private func isItem(_ line: TextRange) -> Bool {
    let bytes = text.utf8[line]
    guard let first = bytes.first else { return false }
    let word = bytes.prefix { $0 != 0x20 }
    if word.count < bytes.count, Array("-*+>#|".utf8).contains(first), word.count <= 2 {
      return true
    }
    // Bullets and dashes from general punctuation: • ‣ – —
    if bytes.starts(with: [0xE2, 0x80]), word.count == 3 { return true }
    let digits = word.prefix { (0x30...0x39).contains($0) }
    return !digits.isEmpty && digits.count < 4 && word.count == digits.count + 1
      && word.last.map { $0 == 0x2E || $0 == 0x29 } == true
  }

  /// Words take a space between them; a hyphen that parts a word, and scripts without spaces, none.
  private func needsSpace(_ gap: TextRange) -> Bool {
    let bytes = text.utf8.span
    let before = UTF8Scalar(before: gap.lowerBound, in: bytes)
    let after = UTF8Scalar(at: gap.upperBound, in: bytes).value
    if before.value == 0x2D, gap.lowerBound > 1, ScalarClass.isLowercaseLetter(after) {
      let letter = UTF8Scalar(before: gap.lowerBound - 1, in: bytes).value
      return !ScalarClass.isLetter(letter)
    }
    return !(Self.isWithoutSpaces(before.value) && Self.isWithoutSpaces(after))
  }

  private static func isWithoutSpaces(_ scalar: UInt32) -> Bool {
    (0x3000..<0xA000).contains(scalar) || (0xFF00..<0xFFF0).contains(scalar)
      || (0x20000..<0x40000).contains(scalar)
  }
}
