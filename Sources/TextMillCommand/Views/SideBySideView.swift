import TextMill
import TextMillRunner
import TextMillYAML

/// What a stage did to a text, the lines before on the left and those after on the right: what went
/// is struck out with its reason beside it, what is new is green.
struct SideBySideView {
  /// The fewest cells of a terminal that give both sides room.
  static let leastWidth = 110
  private static let mostRows = 60
  private static let gutter = " │ "

  private let step: TrialStep
  private let width: Int

  /// A view for a terminal of a width in cells.
  init(_ step: TrialStep, width: Int) {
    self.step = step
    self.width = (width - Self.gutter.count - 2) / 2
  }

  func rendered(for terminal: Terminal) -> String {
    var rows: [String] = []
    var same = 0
    for pair in LinePairs(step).pairs {
      if pair.isChanged {
        rows += skipped(same, terminal)
        same = 0
        rows += self.rows(of: pair)
      } else {
        same += pair.before.count
      }
    }
    rows += skipped(same, terminal)
    let rest = rows.count - Self.mostRows
    let shown = rows.prefix(Self.mostRows) + (rest > 0 ? ["… and \(rest) more rows"] : [])
    return shown.map { "  \($0)\n" }.joined()
  }

  private func skipped(_ count: Int, _ terminal: Terminal) -> [String] {
    count == 0 ? [] : [terminal.styled("… \(Figures.counted(count, "line")) as before", .dim)]
  }

  private func rows(of pair: LinePairs.Pair) -> [String] {
    let left = pair.before.flatMap { cells(before($0)) }
    let right = pair.after.flatMap { cells(after($0)) }
    return (0..<max(left.count, right.count)).map { row in
      let (one, other) = (left.at(row) ?? "", right.at(row) ?? "")
      let blanks = String(repeating: " ", count: max(width - Self.width(of: one), 0))
      return one + blanks + Self.gutter + other
    }
  }

  private func cells(_ pieces: [StyledPiece]) -> [String] {
    StyledLines(pieces, width: width).text.split(separator: "\n").map(String.init)
  }

  /// How many cells a text takes, its styles aside.
  private static func width(of text: String) -> Int {
    var plain = ""
    var isStyle = false
    for scalar in text.unicodeScalars {
      if scalar == "\u{1B}" { isStyle = true }
      if !isStyle { plain.unicodeScalars.append(scalar) }
      if isStyle, scalar == "m" { isStyle = false }
    }
    return DisplayWidth.of(plain)
  }

  // MARK: Sides

  /// A line with what goes from it marked.
  private func before(_ line: TextRange) -> [StyledPiece] {
    let gone = step.edits.map { edit in
      let range = edit.sourceRange
      return Mark(
        range: step.before.alignment.currentOffset(
          ofSource: range.lowerBound)..<step.before.alignment.currentOffset(
            ofSource: range.upperBound),
        styles: edit.new.isEmpty ? [.red, .struck] : [.red], edit: edit)
    }
    return pieces(of: line, in: step.before.text, gone, withReasons: true)
  }

  /// A line with what is new in it marked.
  private func after(_ line: TextRange) -> [StyledPiece] {
    let new = step.edits.filter { !$0.new.isEmpty }.map { edit in
      let end = step.after.alignment.currentOffset(ofSource: edit.sourceRange.upperBound)
      return Mark(range: max(end - edit.new.count, 0)..<end, styles: [.green], edit: edit)
    }
    return pieces(of: line, in: step.after.text, new, withReasons: false)
  }

  private struct Mark {
    let range: TextRange
    let styles: [ANSIStyle]
    let edit: AppliedEdit
  }

  private func pieces(
    of line: TextRange, in text: Text, _ marks: [Mark], withReasons: Bool
  ) -> [StyledPiece] {
    var pieces: [StyledPiece] = []
    var at = line.lowerBound
    for mark in marks.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let range = mark.range.clamped(to: line)
      guard range.lowerBound >= at, !range.isEmpty, text.isScalarBoundary(range.upperBound) else {
        continue
      }
      pieces.append(StyledPiece(text: text[at..<range.lowerBound], styles: []))
      pieces.append(StyledPiece(text: text[range], styles: mark.styles))
      at = range.upperBound
      if withReasons, mark.edit.kind != .normalization {
        pieces.append(StyledPiece(text: " (\(mark.edit.reason.rule)) ", styles: [.dim]))
      }
    }
    pieces.append(StyledPiece(text: text[at..<line.upperBound], styles: []))
    return pieces.filter { !$0.text.isEmpty }
  }
}

extension Array {
  /// The element at an index, `nil` behind the end.
  fileprivate func at(_ index: Int) -> Element? { index < count ? self[index] : nil }
}
