import TextMill
import TextMillSQLite
import TextMillYAML

/// A document that a search found: its title and id, and the passage that fits best.
struct SearchHitView {
  private let hit: SearchHit

  init(_ hit: SearchHit) { self.hit = hit }

  /// For a person: wrapped and coloured on a terminal, a line for the passage elsewhere.
  func rendered(for terminal: Terminal) -> String {
    let width = terminal.isInteractive ? max(terminal.width - 2, 20) : Int.max
    let passage = lines(hit.excerpt, styles: [], width, terminal).map { "  \($0)\n" }.joined()
    return heading(terminal) + "\n" + passage + "\n"
  }

  private func heading(_ terminal: Terminal) -> String {
    let id = Visible.line(hit.id, atMost: 200)
    guard let title = hit.title, !title.text.isEmpty else {
      return terminal.styled(id, .bold)
    }
    let line = lines(title, styles: [.bold], Int.max, terminal).joined(separator: " ")
    return line + "  " + terminal.styled(id, .dim)
  }

  private func lines(
    _ text: MarkedText, styles: [ANSIStyle], _ width: Int, _ terminal: Terminal
  ) -> [String] {
    let pieces = text.parts.map { part in
      // A line's end within the passage is a blank.
      let words = String(part.text.map { $0.isNewline ? " " : $0 })
      let marks = part.isMatch ? styles + [.yellow] : styles
      return StyledPiece(text: words, styles: terminal.usesColor ? marks : [])
    }
    return StyledLines(pieces, width: width).text.split(separator: "\n").map { String($0) }
  }

  /// For a program: offsets are in UTF-8 bytes of the passage.
  var json: JSONValue {
    .object([
      .init("id", .string(hit.id)),
      .init("title", hit.title.map { .string($0.text) } ?? .null),
      .init("score", .double(hit.score)),
      .init("passage", .string(hit.excerpt.text)),
      .init(
        "matches",
        .array(
          hit.excerpt.matches.map {
            .object([
              .init("start", .integer($0.lowerBound)), .init("end", .integer($0.upperBound)),
            ])
          })),
    ])
  }
}
