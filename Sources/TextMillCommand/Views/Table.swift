import TextMillYAML

/// Columns of text: the first one flush left, the others flush right.
struct Table {
  /// Narrower than this the first column says nothing any more.
  private static let narrowest = 12
  private static let gap = "  "

  private var rows: [[String]]

  init(header: [String]) {
    rows = [header]
  }

  mutating func add(_ row: [String]) {
    rows.append(row)
  }

  /// The rows as lines; the header in bold on a terminal, and no line wider than that if it can be.
  func rendered(for terminal: Terminal, indent: String = "") -> String {
    let width = terminal.isInteractive ? terminal.width - DisplayWidth.of(indent) : .max
    return fitting(width).enumerated().map { number, line in
      (number == 0 ? terminal.styled(indent + line, .bold) : indent + line) + "\n"
    }.joined()
  }

  /// The rows in so many cells: columns that say nothing are left out, then the first one is broken
  /// into lines, and at last the columns at the end are left out, too.
  func fitting(_ width: Int) -> [String] {
    var table = self
    if table.width > width { table = table.withoutEmptyColumns }
    while table.narrowestWidth > width, table.rows[0].count > 2 {
      table.rows = table.rows.map { $0.dropLast() }
    }
    if table.width > width {
      let room = max(table.widths[0] - (table.width - width), Self.narrowest)
      table.rows = table.rows.flatMap { row in
        let lines = Self.broken(row[0], to: room)
        let blanks = row.dropFirst().map { _ in "" }
        // The other columns stand beside the last line, where the eye arrives.
        return lines.dropLast().map { [$0] + blanks } + [[lines.last ?? ""] + row.dropFirst()]
      }
    }
    return table.lines
  }

  private var lines: [String] {
    let widths = widths
    return rows.map { row in
      if !row.dropFirst().contains(where: { !$0.isEmpty }) { return row[0] }
      return row.enumerated().map { column, cell in
        let gap = String(repeating: " ", count: widths[column] - DisplayWidth.of(cell))
        return column == 0 ? cell + gap : gap + cell
      }.joined(separator: Self.gap)
    }
  }

  private var widths: [Int] {
    rows[0].indices.map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
  }

  private var width: Int {
    widths.reduce(0, +) + (widths.count - 1) * Self.gap.utf8.count
  }

  /// With the first column shortened.
  private var narrowestWidth: Int { width - widths[0] + min(widths[0], Self.narrowest) }

  private var withoutEmptyColumns: Table {
    let kept = rows[0].indices.filter { column in
      column == 0 || rows.dropFirst().contains { !["0", ""].contains($0[column]) }
    }
    var table = self
    table.rows = rows.map { row in kept.map { row[$0] } }
    return table
  }

  /// A cell as lines of so many cells at most, broken at blanks where it has some.
  private static func broken(_ cell: String, to width: Int) -> [String] {
    var lines: [String] = []
    var (line, indent) = ("", String(cell.prefix { $0 == " " }))
    // Lines behind the first one stand under it, a little to the right.
    let hanging = indent + "  "
    for word in cell.split(separator: " ") {
      let longer = line.isEmpty ? indent + word : line + " " + word
      if DisplayWidth.of(longer) <= width {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = shortened((lines.isEmpty ? indent : hanging) + word, to: width)
      indent = hanging
    }
    return lines + [line]
  }

  private static func shortened(_ cell: String, to width: Int) -> String {
    if DisplayWidth.of(cell) <= width { return cell }
    var short = cell
    while DisplayWidth.of(short) > width - 1 { short.removeLast() }
    return short + "…"
  }
}
