import TextMillYAML

/// A run of text with one look.
struct StyledPiece {
  let text: String
  let styles: [ANSIStyle]
}

/// Pieces broken into lines of a width, at blanks; at most one empty line between paragraphs.
struct StyledLines {
  private(set) var text = ""
  private let width: Int
  private var used = 0
  private var emptyLines = 0
  private var isBlankDue = false

  init(_ pieces: [StyledPiece], width: Int) {
    self.width = width
    for piece in pieces { add(piece) }
  }

  private mutating func add(_ piece: StyledPiece) {
    let lines = piece.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      if number > 0 { endLine() }
      if line.first?.isWhitespace ?? false { isBlankDue = true }
      for word in line.split(whereSeparator: \.isWhitespace) {
        add(String(word), piece.styles)
        isBlankDue = true
      }
      isBlankDue = line.last?.isWhitespace ?? false
    }
  }

  private mutating func add(_ word: String, _ styles: [ANSIStyle]) {
    let cells = DisplayWidth.of(word)
    if used > 0, isBlankDue {
      if used + 1 + cells > width {
        text += "\n"
        used = 0
      } else {
        text += " "
        used += 1
      }
    }
    text += styles.reduce(Visible.text(word)) { $1.apply($0) }
    used += cells
    emptyLines = 0
    isBlankDue = false
  }

  private mutating func endLine() {
    isBlankDue = false
    if used > 0 {
      text += "\n"
    } else if emptyLines == 0, !text.isEmpty {
      text += "\n"
      emptyLines += 1
    }
    used = 0
  }
}
