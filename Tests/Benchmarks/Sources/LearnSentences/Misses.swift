import TextMill

extension LabelledText {
  /// Prints the ends of sentences that were not found, and those that are none.
  func printMisses(_ found: [TextRange]) {
    let here = Set(found.map(\.upperBound))
    let there = Set(sentences.map(\.upperBound))
    for end in here.symmetricDifference(there).sorted() {
      print(here.contains(end) ? "wrong " : "missed", excerpt(around: end))
    }
  }

  private func excerpt(around offset: Int) -> String {
    var (start, end) = (max(0, offset - 60), min(text.count, offset + 40))
    while !text.isScalarBoundary(start) { start += 1 }
    while !text.isScalarBoundary(end) { end -= 1 }
    let excerpt = text[start..<offset] + " | " + text[offset..<end]
    return String(excerpt.map { $0.isNewline ? "⏎" : $0 })
  }
}
