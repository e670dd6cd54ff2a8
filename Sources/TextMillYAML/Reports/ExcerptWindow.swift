/// The part of a long line that is worth showing, with tabs as spaces, and where the caret goes.
struct ExcerptWindow {
  private static let widest = 120

  /// What to print of the line.
  let text: String
  /// The blanks under what stands before the marked part.
  let indent: String
  /// The width of the marked part in terminal cells.
  let markedCells: Int

  init(_ scalars: [Unicode.Scalar], marking marked: Range<Int>) {
    let isLong = scalars.count > Self.widest
    let first = isLong ? max(0, min(marked.lowerBound - 40, scalars.count - Self.widest)) : 0
    let last = isLong ? min(scalars.count, first + Self.widest) : scalars.count
    let before = Self.shown(scalars[first..<max(first, marked.lowerBound)])
    let inside = Self.shown(scalars[marked.clamped(to: first..<last)])
    let after = Self.shown(scalars[min(max(marked.upperBound, first), last)..<last])
    let lead = first > 0 ? "…" : ""
    text = lead + before + inside + after + (last < scalars.count ? "…" : "")
    indent = String(repeating: " ", count: DisplayWidth.of(lead + before))
    markedCells = DisplayWidth.of(inside)
  }

  private static func shown(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = ""
    for scalar in scalars {
      if scalar == "\t" {
        text += "  "
      } else if scalar.value < 0x20 || scalar.value == 0x7F {
        text.unicodeScalars.append("\u{FFFD}")
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
