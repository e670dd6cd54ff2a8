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
    var followed = 0
    var last: Line?
    for line in Self.lines(of: text) {
      if line.firstWord < line.length { width = max(width, line.length) }
      if line.length > 0, (last?.length ?? 0) > 0 { followed += 1 }
      last = line
    }
    guard Self.widths.contains(width), followed >= Self.fewestLines else { return }
    var full = 0
    last = nil
    for line in Self.lines(of: text) {
      if let before = last, isFull(before, before: line) { full += 1 }
      last = line
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
      var line = Line(range: range, length: 0, firstWord: 0)
      var isFirst = true
      for byte in text.utf8[range] where byte & 0xC0 != 0x80 {
        if byte == 0x20 { isFirst = false }
        line.length += 1
        if isFirst { line.firstWord += 1 }
      }
      return line
    }
  }
}
