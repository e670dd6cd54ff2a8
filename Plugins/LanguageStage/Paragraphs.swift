import TextMill

/// The parts of a text between empty lines.
struct Paragraphs {
  /// Their ranges, without blanks at the two ends, in UTF-8 bytes.
  private(set) var ranges: [TextRange] = []

  init(of text: Text) {
    var open: TextRange?
    for line in text.lines {
      let words = text.trimmed(line)
      if words.isEmpty {
        if let open { ranges.append(open) }
        open = nil
      } else {
        open = (open?.lowerBound ?? words.lowerBound)..<words.upperBound
      }
    }
    if let open { ranges.append(open) }
  }
}
