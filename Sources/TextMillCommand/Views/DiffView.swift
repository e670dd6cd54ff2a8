import TextMillRunner
import TextMillYAML

/// A comparison of expected and real lines: `-` before those that are missing, `+` before those
/// that are there instead, and in a line that changed the part that differs marked.
struct DiffView {
  /// How many same lines are shown before and behind others.
  private static let context = 2
  private static let mostLines = 60

  private let lines: [LineDiff.Line]

  init(_ lines: [LineDiff.Line]) {
    self.lines = lines
  }

  func rendered(for terminal: Terminal, indent: String) -> String {
    var rows: [String] = []
    var at = 0
    while at < lines.count {
      if case .same = lines[at] {
        rows += sameRows(&at, terminal)
      } else {
        rows += changedRows(&at, terminal)
      }
    }
    let rest = rows.count - Self.mostLines
    let shown = rows.prefix(Self.mostLines) + (rest > 0 ? ["… and \(rest) more lines"] : [])
    return shown.map { $0.isEmpty ? "\n" : indent + $0 + "\n" }.joined()
  }

  // MARK: Rows

  /// A run of same lines; of a long one only its ends.
  private func sameRows(_ at: inout Int, _ terminal: Terminal) -> [String] {
    let start = at
    var texts: [String] = []
    while at < lines.count, case .same(let text) = lines[at] {
      texts.append(text)
      at += 1
    }
    let first = start == 0 ? 0 : Self.context
    let last = at == lines.count ? 0 : Self.context
    if texts.count > first + last + 1 {
      let left = texts.count - first - last
      return texts.prefix(first).map { row(" ", $0, 0..<0, [], terminal) }
        + [terminal.styled("  … \(left) lines as expected", .dim)]
        + texts.suffix(last).map { row(" ", $0, 0..<0, [], terminal) }
    }
    return texts.map { row(" ", $0, 0..<0, [], terminal) }
  }

  /// Missing lines and the extra ones behind them, pair by pair.
  private func changedRows(_ at: inout Int, _ terminal: Terminal) -> [String] {
    var missing: [String] = []
    var extra: [String] = []
    while at < lines.count, case .missing(let text) = lines[at] {
      missing.append(text)
      at += 1
    }
    while at < lines.count, case .extra(let text) = lines[at] {
      extra.append(text)
      at += 1
    }
    var rows: [String] = []
    for index in 0..<max(missing.count, extra.count) {
      let isPair = index < missing.count && index < extra.count
      let parts = isPair ? ChangedPart(missing[index], extra[index]) : nil
      if index < missing.count {
        rows += marked("-", missing[index], parts?.left, .red, terminal)
      }
      if index < extra.count {
        rows += marked("+", extra[index], parts?.right, .green, terminal)
      }
    }
    return rows
  }

  /// A line and, where there are no colours, carets under the part that differs.
  private func marked(
    _ sign: String, _ text: String, _ part: Range<Int>?, _ style: ANSIStyle, _ terminal: Terminal
  ) -> [String] {
    let part = part ?? 0..<0
    let line = row(sign, text, part, [style], terminal)
    if terminal.usesColor || part.isEmpty { return [line] }
    let window = Self.window(text, part)
    return [line, "  " + window.indent + String(repeating: "^", count: max(window.markedCells, 1))]
  }

  private func row(
    _ sign: String, _ text: String, _ part: Range<Int>, _ styles: [ANSIStyle], _ terminal: Terminal
  ) -> String {
    // No blanks at the end of a row that has no text.
    if text.isEmpty {
      return sign == " " ? "" : terminal.usesColor ? styles.reduce(sign) { $1.apply($0) } : sign
    }
    let window = Self.window(text, part)
    if !terminal.usesColor || part.isEmpty {
      let line = "\(sign) \(window.text)"
      return terminal.usesColor ? styles.reduce(line) { $1.apply($0) } : line
    }
    let pieces = window.pieces.map { piece, isMarked in
      (isMarked ? styles + [.reversed] : styles).reduce(piece) { $1.apply($0) }
    }
    return styles.reduce("\(sign) ") { $1.apply($0) } + pieces.joined()
  }

  private static func window(_ text: String, _ part: Range<Int>) -> ExcerptWindow {
    ExcerptWindow(Array(Visible.text(text).unicodeScalars), marking: part)
  }
}

/// The parts in which two texts differ, in scalars of their visible forms.
private struct ChangedPart {
  let left: Range<Int>
  let right: Range<Int>

  /// `nil` where less than a third is common: marking nearly all of both would tell nothing.
  init?(_ expected: String, _ got: String) {
    let a = Array(Visible.text(expected).unicodeScalars)
    let b = Array(Visible.text(got).unicodeScalars)
    let shorter = min(a.count, b.count)
    var head = 0
    while head < shorter, a[head] == b[head] { head += 1 }
    var tail = 0
    while tail < shorter - head, a[a.count - 1 - tail] == b[b.count - 1 - tail] { tail += 1 }
    guard head + tail > 0, (head + tail) * 3 >= shorter else { return nil }
    left = head..<a.count - tail
    right = head..<b.count - tail
  }
}
