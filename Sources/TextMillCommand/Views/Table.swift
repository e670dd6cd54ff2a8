import TextMillYAML

/// Columns of text: the first one flush left, the others flush right.
struct Table {
  private var rows: [[String]]

  init(header: [String]) {
    rows = [header]
  }

  mutating func add(_ row: [String]) {
    rows.append(row)
  }

  /// The rows as lines; the header in bold on a terminal.
  func rendered(for terminal: Terminal, indent: String = "") -> String {
    let widths = rows[0].indices.map { column in
      rows.map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    return rows.enumerated().map { number, row in
      let cells = row.enumerated().map { column, cell in
        let gap = String(repeating: " ", count: widths[column] - DisplayWidth.of(cell))
        return column == 0 ? cell + gap : gap + cell
      }
      let line = indent + cells.joined(separator: "  ")
      return (number == 0 ? terminal.styled(line, .bold) : line) + "\n"
    }.joined()
  }
}
