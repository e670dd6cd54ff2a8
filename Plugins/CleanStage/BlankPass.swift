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
    var scan = SuspicionScan()
    if rules.ordersLines, let gap = Gap(in: text, around: 0, after: 0) {
      order(gap, &document)
      end = gap.range.upperBound
    }
    while true {
      let at = scan.next(in: text.utf8.span, from: end)
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
    let old = text.utf8.span.extracting(gap.range)
    let new = ordered.span
    let shorter = min(old.count, new.count)
    var prefix = 0
    while prefix < shorter, old[prefix] == new[prefix] { prefix += 1 }
    guard prefix < old.count || prefix < new.count else { return }
    var suffix = 0
    while suffix < shorter - prefix, old[old.count - 1 - suffix] == new[new.count - 1 - suffix],
      old[old.count - 1 - suffix] < 0x80
    { suffix += 1 }
    // Equal bytes of different blanks must not tear one apart.
    let start =
      prefix > 0 && prefix < old.count && !text.isScalarBoundary(gap.start + prefix)
      ? 0 : prefix
    document.normalize(
      gap.start + start..<gap.range.upperBound - suffix,
      to: new.extracting(start..<new.count - suffix), because: gap.rule(in: text).reason)
  }

  private static let space: [UInt8] = [0x20]
  private static let lineEnd: [UInt8] = [0x0A]
  private static let emptyLine: [UInt8] = [0x0A, 0x0A]

  /// Without attention to lines, only blanks between words change.
  private func spaces(_ gap: Gap) -> [UInt8]? {
    gap.breaks == 0 && rules.collapses ? Self.space : nil
  }

  private func lines(_ gap: Gap) -> [UInt8]? {
    if gap.range.upperBound == text.count {
      return gap.breaks > 0 && gap.start > 0 ? Self.lineEnd : []
    }
    if gap.start > 0, gap.breaks == 0 { return rules.collapses ? Self.space : nil }
    let ends = gap.start == 0 ? [] : gap.breaks == 1 ? Self.lineEnd : Self.emptyLine
    if rules.collapses { return ends }
    return ends + text.utf8[gap.afterBreaks..<gap.range.upperBound]
  }
}
