import TextMill
import TextMillLanguage

/// Removes zero-width spaces, joiners and non-joiners that no script needs where they stand.
struct JoinerPass {
  private let text: Text

  init(_ text: Text) {
    self.text = text
  }

  /// Asks the document for the edits.
  func run(on document: inout Document) {
    let bytes = text.utf8.span
    var scan = SuspicionScan()
    var at = scan.next(in: bytes, from: 0)
    while at < bytes.count {
      guard isJoiner(at) else {
        at = scan.next(in: bytes, from: at + 1)
        continue
      }
      var end = at + 3
      while isJoiner(end) { end += 3 }
      let kept = isNeeded(at, before: end) ? at + 3 : at
      if kept < end {
        document.normalize(kept..<end, to: "", because: CleanRule.invisible.reason)
      }
      at = scan.next(in: bytes, from: end)
    }
  }

  private func isJoiner(_ at: Int) -> Bool {
    at + 3 <= text.count && text.utf8[at] == 0xE2 && text.utf8[at + 1] == 0x80
      && (0x8B...0x8D).contains(text.utf8[at + 2])
  }

  private func isNeeded(_ at: Int, before end: Int) -> Bool {
    let bytes = text.utf8.span
    let before = at > 0 ? UTF8Scalar(before: at, in: bytes).value : 0x0A
    let after = end < bytes.count ? UTF8Scalar(at: end, in: bytes).value : 0x0A
    switch bytes[at + 2] {
    case 0x8B:
      return ScalarClass.usesZeroWidthSpace(before) && ScalarClass.usesZeroWidthSpace(after)
    case 0x8C: return ScalarClass.usesJoiners(before) && ScalarClass.usesJoiners(after)
    default:
      // A joiner gives a letter that ends a word its connected shape.
      return ScalarClass.usesJoiners(before) || ScalarClass.usesJoiners(after)
        || ScalarClass.isEmoji(before) && ScalarClass.isEmoji(after)
    }
  }
}
