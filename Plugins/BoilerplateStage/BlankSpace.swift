import TextMill
import TextMillLanguage

/// The blank space around units that go: it must not leave holes in the text.
struct BlankSpace {
  private let units: TextUnits
  private let verdicts: Verdicts

  init(_ units: TextUnits, _ verdicts: Verdicts) {
    self.units = units
    self.verdicts = verdicts
  }

  /// Closes the gaps: between two units that stay, the wider of the two spaces around what goes
  /// between them is kept; behind the last one, what the text ends with.
  func close(in document: inout Document) {
    var at = 0
    while at < units.count {
      guard verdicts.goes(at) else {
        at += 1
        continue
      }
      var end = at
      while end + 1 < units.count, verdicts.goes(end + 1) { end += 1 }
      dropGaps(from: at, to: end, &document)
      drop(outerSpace(from: at, to: end), &document)
      at = end + 1
    }
  }

  /// That one of the two spaces around the units from `at` to `end` that goes.
  private func outerSpace(from at: Int, to end: Int) -> TextRange {
    let isFirst = at == 0
    let isLast = end + 1 == units.count
    let start = isFirst ? 0 : units.range(of: at - 1).upperBound
    let stop = isLast ? units.text.count : units.range(of: end + 1).lowerBound
    let before = start..<units.range(of: at).lowerBound
    let after = units.range(of: end).upperBound..<stop
    if isLast { return before }
    if isFirst { return after }
    return before.count >= after.count ? after : before
  }

  /// The spaces between and inside the units from `at` to `end`.
  private func dropGaps(from at: Int, to end: Int, _ document: inout Document) {
    let first = units.lines(of: at).lowerBound
    let last = units.lines(of: end).upperBound - 1
    for line in first..<last {
      drop(
        units.lines[line].range.upperBound..<units.lines[line + 1].range.lowerBound, &document)
    }
  }

  private func drop(_ gap: TextRange, _ document: inout Document) {
    if gap.isEmpty { return }
    document.normalize(gap, to: "", because: "space around removed lines")
  }
}
