import TextMillRunner
import TextMillYAML

/// A plan as an SVG drawing: a box for each step, from top to bottom.
struct PlanDrawing {
  private static let (lineHeight, margin, gap, cell) = (18, 12, 28, 8)

  /// A box and what is written in it, its title first.
  private struct Box {
    var lines: [String]
    var isSource = false

    var height: Int { lines.count * lineHeight + 2 * margin - 4 }
    var width: Int {
      let cells = lines.map { DisplayWidth.of($0) }.max() ?? 0
      return cells * cell + 2 * margin
    }
  }

  private let boxes: [Box]

  init(_ view: PlanView) {
    let source = Box(lines: ["reads \(Visible.line(view.source, atMost: 60))"], isSource: true)
    boxes =
      [source]
      + view.steps.indices.map { index in
        Box(
          lines: ([view.title(of: index)] + view.facts(of: index))
            .map { Visible.line($0, atMost: 60) })
      }
  }

  var svg: String {
    let width = (boxes.map(\.width).max() ?? 0) + 2 * Self.margin
    let height = boxes.reduce(Self.margin) { $0 + $1.height + Self.gap }
    var text = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" font-family="ui-monospace, monospace" font-size="13">
      <rect width="100%" height="100%" fill="#ffffff"/>

      """
    var top = Self.margin
    for (index, box) in boxes.enumerated() {
      text += drawing(of: box, top: top, width: width)
      top += box.height
      if index + 1 < boxes.count { text += arrow(from: top, x: width / 2) }
      top += Self.gap
    }
    return text + "</svg>\n"
  }

  private func drawing(of box: Box, top: Int, width: Int) -> String {
    let (left, radius) = ((width - box.width) / 2, box.isSource ? box.height / 2 : 6)
    let fill = box.isSource ? "#eef2f7" : "#f8f8f4"
    var text = """
      <rect x="\(left)" y="\(top)" width="\(box.width)" height="\(box.height)" rx="\(radius)" \
      fill="\(fill)" stroke="#5b6770"/>

      """
    for (number, line) in box.lines.enumerated() {
      let y = top + Self.margin + 10 + number * Self.lineHeight
      let weight = number == 0 && !box.isSource ? " font-weight=\"bold\"" : ""
      let color = number == 0 ? "#1c2126" : "#4a545c"
      text += """
        <text x="\(left + Self.margin)" y="\(y)" fill="\(color)"\(weight)>\(escaped(line))</text>

        """
    }
    return text
  }

  private func arrow(from top: Int, x: Int) -> String {
    let end = top + Self.gap
    return """
      <path d="M\(x) \(top) V\(end - 2) M\(x - 4) \(end - 8) L\(x) \(end - 2) L\(x + 4) \(end - 8)" \
      fill="none" stroke="#5b6770"/>

      """
  }

  private func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "<": "&lt;"
      case ">": "&gt;"
      case "&": "&amp;"
      default: String(scalar)
      }
    }.joined()
  }
}
