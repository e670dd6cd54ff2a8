/// The part of a long line that is worth showing, with tabs as spaces, and where the caret goes.
package struct ExcerptWindow {
  private static let widest = 120

  /// What to print of the line.
  package let text: String
  /// The same in pieces, each with whether it is the marked part.
  package let pieces: [(text: String, isMarked: Bool)]
  /// The blanks under what stands before the marked part.
  package let indent: String
  /// The width of the marked part in terminal cells.
  package let markedCells: Int

  package init(_ scalars: [Unicode.Scalar], marking marked: Range<Int>) {
    let isLong = scalars.count > Self.widest
    let first = isLong ? max(0, min(marked.lowerBound - 40, scalars.count - Self.widest)) : 0
    let last = isLong ? min(scalars.count, first + Self.widest) : scalars.count
    let before = Self.shown(scalars[first..<max(first, marked.lowerBound)])
    let inside = Self.shown(scalars[marked.clamped(to: first..<last)])
    let after = Self.shown(scalars[min(max(marked.upperBound, first), last)..<last])
    let lead = first > 0 ? "…" : ""
    let end = last < scalars.count ? "…" : ""
    text = lead + before + inside + after + end
    pieces = [(lead + before, false), (inside, true), (after + end, false)]
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
