public import TextMill

/// The blank space around parts of a text that go: it must not leave holes.
public struct LineGaps {
  private let parts: [TextRange]
  private let length: Int

  /// The gaps between parts of a text of a length in UTF-8 bytes: lines or paragraphs, trimmed, in
  /// order.
  public init(_ parts: [TextRange], inTextOfLength length: Int) {
    self.parts = parts
    self.length = length
  }

  /// Closes the gaps around the parts that go.
  ///
  /// Between two parts that stay, the wider of the two spaces around what goes between them is kept;
  /// behind the last one, what the text ends with.
  public func close(in document: inout Document, where goes: (Int) -> Bool) {
    var at = 0
    while at < parts.count {
      guard goes(at) else {
        at += 1
        continue
      }
      var end = at
      while end + 1 < parts.count, goes(end + 1) { end += 1 }
      for part in at..<end {
        drop(parts[part].upperBound..<parts[part + 1].lowerBound, &document)
      }
      drop(outerSpace(from: at, to: end), &document)
      at = end + 1
    }
  }

  /// That one of the two spaces around the parts from `at` to `end` that goes.
  private func outerSpace(from at: Int, to end: Int) -> TextRange {
    let start = at == 0 ? 0 : parts[at - 1].upperBound
    let stop = end + 1 == parts.count ? length : parts[end + 1].lowerBound
    let before = start..<parts[at].lowerBound
    let after = parts[end].upperBound..<stop
    if end + 1 == parts.count { return before }
    if at == 0 { return after }
    return before.count >= after.count ? after : before
  }

  private func drop(_ gap: TextRange, _ document: inout Document) {
    if gap.isEmpty { return }
    document.normalize(gap, to: "", because: "space around removed lines")
  }
}
