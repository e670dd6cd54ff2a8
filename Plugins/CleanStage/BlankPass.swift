import TextMill
import TextMillLanguage

/// Brings line ends, blanks and empty lines into order.
///
/// Blanks and line ends that follow each other are one gap, and a gap is at most one edit.
struct BlankPass {
  private let text: Text
  private let rules: CharacterRules

  init(_ text: Text, _ rules: CharacterRules) {
    self.text = text
    self.rules = rules
  }

  /// Asks the document for the edits.
  func run(on document: inout Document) {
    var end = 0
    if rules.ordersLines, let gap = Gap(in: text, around: 0, after: 0) {
      order(gap, &document)
      end = gap.range.upperBound
    }
    while true {
      let at = nextSuspicion(in: text.utf8.span, from: end)
      if at == text.count { break }
      guard let gap = Gap(in: text, around: at, after: end) else {
        end = at + 1
        continue
      }
      order(gap, &document)
      end = gap.range.upperBound
    }
    if rules.ordersLines { orderLastBlank(after: end, &document) }
  }

  /// A single blank and an empty line are suspicious at the text's end only.
  private func orderLastBlank(after end: Int, _ document: inout Document) {
    guard end < text.count, [0x20, 0x0A].contains(text.utf8[text.count - 1]),
      let gap = Gap(in: text, around: text.count - 1, after: end)
    else { return }
    order(gap, &document)
  }

  private func order(_ gap: Gap, _ document: inout Document) {
    guard let ordered = rules.ordersLines ? lines(gap) : spaces(gap) else { return }
    let old = text.utf8[gap.range]
    let prefix = zip(old, ordered).prefix { $0 == $1 }.count
    guard prefix < old.count || prefix < ordered.count else { return }
    let rest = zip(old.dropFirst(prefix).reversed(), ordered.dropFirst(prefix).reversed())
    let suffix = rest.prefix { $0 == $1 && $0 < 0x80 }.count
    // Equal bytes of different blanks must not tear one apart.
    let start =
      prefix > 0 && prefix < old.count && !text.isScalarBoundary(gap.start + prefix)
      ? 0 : prefix
    document.normalize(
      gap.start + start..<gap.range.upperBound - suffix,
      to: ordered[start..<ordered.count - suffix], because: gap.rule(in: text).reason)
  }

  /// Without attention to lines, only blanks between words change.
  private func spaces(_ gap: Gap) -> [UInt8]? {
    gap.breaks == 0 && rules.collapses ? [0x20] : nil
  }

  private func lines(_ gap: Gap) -> [UInt8]? {
    if gap.range.upperBound == text.count {
      return gap.breaks > 0 && gap.start > 0 ? [0x0A] : []
    }
    let indentation =
      rules.collapses ? [] : Array(text.utf8[gap.afterBreaks..<gap.range.upperBound])
    if gap.start == 0 { return indentation }
    switch gap.breaks {
    case 0: return rules.collapses ? [0x20] : nil
    case 1: return [0x0A] + indentation
    default: return [0x0A, 0x0A] + indentation
    }
  }
}
