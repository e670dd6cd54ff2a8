import Foundation

/// Counts of lines, or of words, by what they are and whether they went.
struct Tally {
  private(set) var (right, wrong, left, kept) = (0, 0, 0, 0)

  mutating func count(isBoilerplate: Bool, isRemoved: Bool, by amount: Int) {
    switch (isBoilerplate, isRemoved) {
    case (true, true): right += amount
    case (false, true): wrong += amount
    case (true, false): left += amount
    case (false, false): kept += amount
    }
  }

  var precision: Double { Double(right) / Double(max(1, right + wrong)) }
  var recall: Double { Double(right) / Double(max(1, right + left)) }
  var f1: Double { 2 * Double(right) / Double(max(1, 2 * right + wrong + left)) }
  /// The share of content that is kept.
  var share: Double { Double(kept) / Double(max(1, kept + wrong)) }
}

/// What one way to decide did to pages.
struct Score {
  private(set) var (lines, words) = (Tally(), Tally())

  /// Counts the pages of a set, or of one source of it.
  init(
    _ pages: [LabelledPage], set: String, source: String? = nil, _ removals: [[Bool]],
    _ counts: [[Int]]
  ) {
    for (index, page) in pages.enumerated()
    where page.set == set && (source == nil || page.source == source) {
      for (at, line) in page.lines.enumerated() where line.label != "drop" {
        let isBoilerplate = line.label == "boilerplate"
        let isRemoved = removals[index][at]
        lines.count(isBoilerplate: isBoilerplate, isRemoved: isRemoved, by: 1)
        words.count(isBoilerplate: isBoilerplate, isRemoved: isRemoved, by: counts[index][at])
      }
    }
  }

  /// Cells of a table: F1 by line and by words, precision and recall by words, content words kept.
  var cells: String {
    [lines.f1, words.f1, words.precision, words.recall, words.share].map {
      String(format: "%.4f", $0)
    }.joined(separator: " | ")
  }
}
