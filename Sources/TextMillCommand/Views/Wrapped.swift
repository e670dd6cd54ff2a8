import TextMillYAML

/// A paragraph broken into lines at blanks.
struct Wrapped {
  let text: String

  /// Breaks so that no line is wider than `width` cells, unless one word is; `indent` stands before
  /// every line and does not count.
  init(_ paragraph: String, width: Int, indent: String = "") {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in paragraph.split(whereSeparator: \.isWhitespace) {
      let cells = DisplayWidth.of(String(word))
      if !line.isEmpty, used + 1 + cells > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      if !line.isEmpty {
        line += " "
        used += 1
      }
      line += word
      used += cells
    }
    if !line.isEmpty { lines.append(line) }
    text = lines.map { indent + $0 }.joined(separator: "\n")
  }
}
