import TextMill

/// The blank space around units that go: it must not leave holes in the text.
struct BlankSpace {
  private let units: TextUnits
  private let verdicts: [String?]

  init(_ units: TextUnits, _ verdicts: [String?]) {
    self.units = units
    self.verdicts = verdicts
  }

  /// Closes the gaps: between two units that stay, the wider of the two spaces around what goes
  /// between them is kept; behind the last one, what the text ends with.
  func close(in document: inout Document) {
    let (text, ranges) = (document.text, units.units)
    var at = 0
    while at < ranges.count {
      guard verdicts[at] != nil else {
        at += 1
        continue
      }
      var end = at
      while end + 1 < ranges.count, verdicts[end + 1] != nil { end += 1 }
      let start = at == 0 ? 0 : ranges[at - 1].range.upperBound
      let stop = end + 1 == ranges.count ? text.count : ranges[end + 1].range.lowerBound
      let before = start..<ranges[at].range.lowerBound
      let after = ranges[end].range.upperBound..<stop
      drop(gaps(from: at, to: end), keeping: kept(before, after, at: at, end: end), &document)
      at = end + 1
    }
  }

  /// Which of the two outer spaces stays.
  private func kept(
    _ before: TextRange, _ after: TextRange, at: Int, end: Int
  ) -> (before: TextRange, drop: TextRange) {
    let isFirst = at == 0
    let isLast = end + 1 == units.units.count
    if isLast { return (after, before) }
    if isFirst { return (before, after) }
    return before.count >= after.count ? (before, after) : (after, before)
  }

  /// The spaces between and inside the units from `at` to `end`.
  private func gaps(from at: Int, to end: Int) -> [TextRange] {
    let first = units.units[at].lines.lowerBound
    let last = units.units[end].lines.upperBound - 1
    return (first..<last).map { line in
      units.lines[line].upperBound..<units.lines[line + 1].lowerBound
    }
  }

  private func drop(
    _ gaps: [TextRange], keeping outer: (before: TextRange, drop: TextRange),
    _ document: inout Document
  ) {
    for gap in gaps + [outer.drop] where !gap.isEmpty {
      document.normalize(gap, to: [], because: "space around removed lines")
    }
  }
}
