import TextMill
import TextMillBytes

/// Short passages of texts, for people to look at.
enum Excerpt {
  private static let (longestPhrase, longestContext) = (160, 60)

  /// Layers that mark all of a text: counting each sentence and word says nothing.
  static func isOfEverything(_ layer: Layer) -> Bool {
    layer == "sentences" || layer == "words" || layer == .summary
  }

  static func phrase(_ text: Text) -> String { phrase(text, in: 0..<text.count) }

  /// A passage on one line, cut at a scalar's end if it is long.
  static func phrase(_ text: Text, in range: TextRange) -> String {
    let end = boundary(text, atMost: min(range.upperBound, range.lowerBound + longestPhrase))
    let cut = onOneLine(text, range.lowerBound..<max(end, range.lowerBound))
    return end < range.upperBound ? cut + "…" : cut
  }

  /// What stands before and behind a passage.
  static func around(_ range: TextRange, in text: Text) -> (String, String) {
    guard range.upperBound <= text.count else { return ("", "") }
    var start = max(range.lowerBound - longestContext, 0)
    while !text.isScalarBoundary(start) { start += 1 }
    let end = boundary(text, atMost: min(range.upperBound + longestContext, text.count))
    return (
      onOneLine(text, start..<max(range.lowerBound, start)),
      onOneLine(text, range.upperBound..<max(end, range.upperBound))
    )
  }

  private static func boundary(_ text: Text, atMost offset: Int) -> Int {
    var offset = offset
    while !text.isScalarBoundary(offset) { offset -= 1 }
    return offset
  }

  private static func onOneLine(_ text: Text, _ range: TextRange) -> String {
    var bytes = Array(text.utf8[range])
    for index in bytes.indices where bytes[index] < 0x20 { bytes[index] = 0x20 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
