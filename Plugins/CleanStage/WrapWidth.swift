import TextMill

/// Tells whether a text's lines were broken to fit a width.
///
/// They were if nearly every line that another one follows has no room for that one's first word.
struct WrapWidth {
  private static let widths = 40...120
  private static let fewestLines = 4
  /// How many letters a line may miss the width by: the widths of letters differ, and joined words
  /// change a line's length.
  private static let slack = 10

  /// The greatest length of a line, in scalars, leaving out lines without a space.
  private var width = 0
  /// Whether the lines were broken to fit the width.
  private(set) var isWrapped = false

  /// A line's length and its first word's, in scalars.
  struct Line {
    var range: TextRange
    var length: Int
    var firstWord: Int
  }

  init(_ text: Text) {
    let lines = Array(Self.lines(of: text))
    var followed = 0
    for (index, line) in lines.enumerated() {
      if line.firstWord < line.length { width = max(width, line.length) }
      if index > 0, line.length > 0, lines[index - 1].length > 0 { followed += 1 }
    }
    guard Self.widths.contains(width), followed >= Self.fewestLines else { return }
    var full = 0
    for (before, line) in zip(lines, lines.dropFirst()) where isFull(before, before: line) {
      full += 1
    }
    isWrapped = full * 5 >= followed * 4
  }

  /// Whether the second line's first word had no room on the first.
  func isFull(_ line: Line, before next: Line) -> Bool {
    guard line.length > 0, next.length > 0 else { return false }
    return line.length + 1 + next.firstWord + Self.slack > width
  }

  /// The lines with their lengths.
  static func lines(of text: Text) -> some Sequence<Line> {
    text.lines.lazy.map { range in
      let bytes = text.utf8.span
      var space = range.lowerBound
      while space < range.upperBound, bytes[space] != 0x20 { space += 1 }
      let firstWord = scalarCount(bytes, range.lowerBound..<space)
      let rest = scalarCount(bytes, space..<range.upperBound)
      return Line(range: range, length: firstWord + rest, firstWord: firstWord)
    }
  }

  /// How many scalars begin in a range.
  private static func scalarCount(_ bytes: Span<UInt8>, _ range: TextRange) -> Int {
    // The loop goes over all of the part and no further.
    unsafe bytes.extracting(range).withUnsafeBufferPointer { part in
      var count = 0
      for index in part.indices { unsafe count &+= part[index] & 0xC0 != 0x80 ? 1 : 0 }
      return count
    }
  }
}
