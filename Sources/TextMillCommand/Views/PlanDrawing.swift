import TextMillRunner
import TextMillYAML

/// A plan as an SVG drawing: a box for each step, from top to bottom; the ways of a switch or tee hang
/// beside the line that goes on behind it.
struct PlanDrawing {
  private static let (lineHeight, margin, gap, cell) = (18, 12, 28, 8)
  /// Where the line down leaves a box, and how far ways stand to its right.
  private static let (trunk, indent) = (20, 48)

  private enum Shape {
    case source
    case step
    case way
  }

  /// A box and what is written in it, its title first.
  private struct Box {
    var lines: [String]
    var shape = Shape.step
    var depth: Int
    /// The box that an arrow comes from.
    var origin: Int?

    var height: Int { lines.count * lineHeight + 2 * margin - 4 }
    var width: Int {
      let cells = lines.map { DisplayWidth.of($0) }.max() ?? 0
      return max(cells * cell + 2 * margin, 2 * trunk)
    }
    var left: Int { margin + depth * indent }
  }

  private var boxes: [Box]
  private let view: PlanView

  init(_ view: PlanView) {
    self.view = view
    let source = Visible.line(view.source, atMost: 60)
    boxes = [Box(lines: ["reads \(source)"], shape: .source, depth: 0)]
    add(view.outline.nodes, below: 0, depth: 0)
  }

  private mutating func add(_ nodes: [PlanOutline.Node], below origin: Int, depth: Int) {
    var origin = origin
    for node in nodes {
      let lines = [view.title(of: node.step)] + view.facts(of: node.step)
      boxes.append(
        Box(lines: lines.map { Visible.line($0, atMost: 60) }, depth: depth, origin: origin))
      origin = boxes.count - 1
      for way in node.ways {
        let title = Visible.line(way.title, atMost: 60)
        boxes.append(Box(lines: [title], shape: .way, depth: depth + 1, origin: origin))
        add(way.nodes, below: boxes.count - 1, depth: depth + 1)
      }
    }
  }

  var svg: String {
    let width = (boxes.map { $0.left + $0.width }.max() ?? 0) + Self.margin
    let height = boxes.reduce(Self.margin) { $0 + $1.height + Self.gap }
    var text = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" font-family="ui-monospace, monospace" font-size="13">
      <rect width="100%" height="100%" fill="#ffffff"/>

      """
    var tops: [Int] = []
    var top = Self.margin
    for box in boxes {
      tops.append(top)
      top += box.height + Self.gap
    }
    for (box, top) in zip(boxes, tops) {
      if let origin = box.origin {
        text += arrow(from: tops[origin] + boxes[origin].height, of: boxes[origin], to: box, top)
      }
      text += drawing(of: box, top: top)
    }
    return text + "</svg>\n"
  }

  private func drawing(of box: Box, top: Int) -> String {
    let radius = box.shape == .step ? 6 : box.height / 2
    let fill = box.shape == .step ? "#f8f8f4" : "#eef2f7"
    var text = """
      <rect x="\(box.left)" y="\(top)" width="\(box.width)" height="\(box.height)" rx="\(radius)" \
      fill="\(fill)" stroke="#5b6770"/>

      """
    for (number, line) in box.lines.enumerated() {
      let y = top + Self.margin + 10 + number * Self.lineHeight
      let weight = number == 0 && box.shape == .step ? " font-weight=\"bold\"" : ""
      let color = number == 0 ? "#1c2126" : "#4a545c"
      text += """
        <text x="\(box.left + Self.margin)" y="\(y)" fill="\(color)"\(weight)>\(escaped(line))</text>

        """
    }
    return text
  }

  /// Straight down to the next step; to a way, down and then to the right.
  private func arrow(from bottom: Int, of origin: Box, to box: Box, _ top: Int) -> String {
    let x = origin.left + Self.trunk
    let end = top - 2
    var path = "M\(x) \(bottom) V\(end) M\(x - 4) \(end - 6) L\(x) \(end) L\(x + 4) \(end - 6)"
    if box.shape == .way {
      let (y, end) = (top + box.height / 2, box.left - 2)
      path = "M\(x) \(bottom) V\(y) H\(end) "
      path += "M\(end - 6) \(y - 4) L\(end) \(y) L\(end - 6) \(y + 4)"
    }
    return """
      <path d="\(path)" fill="none" stroke="#5b6770"/>

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
