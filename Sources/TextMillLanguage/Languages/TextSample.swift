/// The pieces of a text that are read: all of a short one, and windows from all over a long one.
struct TextSample {
  private static let windows = 16

  private let range: Range<Int>
  /// How many pieces there are.
  let count: Int

  init(_ range: Range<Int>) {
    self.range = range
    count = range.count <= LanguageDetector.reach ? 1 : Self.windows
  }

  /// A piece by its number; it begins and ends between two words where that is near.
  func piece(_ index: Int, in text: Span<UInt8>) -> Range<Int> {
    if count == 1 { return range }
    let size = LanguageDetector.reach / count
    let start = range.lowerBound + (range.count - size) / (count - 1) * index
    return edge(start, in: text)..<edge(start + size, in: text)
  }

  /// The first blank from a place on, or the first scalar if that is far.
  private func edge(_ start: Int, in text: Span<UInt8>) -> Int {
    if start == range.lowerBound { return start }
    var at = start
    let limit = Swift.min(range.upperBound, start + 48)
    while at < limit, text[at] > 0x20 { at += 1 }
    if at < limit { return at }
    at = Swift.min(start, range.upperBound)
    while at < range.upperBound, text[at] & 0xC0 == 0x80 { at += 1 }
    return at
  }
}
