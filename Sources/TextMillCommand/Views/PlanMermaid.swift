import TextMillRunner

/// A plan as a Mermaid flow chart, which wikis and code hosts draw.
struct PlanMermaid {
  private let view: PlanView

  init(_ view: PlanView) {
    self.view = view
  }

  var text: String {
    var lines = ["flowchart TD", "  read([\"\(escaped("reads \(view.source)"))\"])"]
    _ = draw(view.outline.nodes, from: [Exit(node: "read")], into: &lines)
    return lines.joined(separator: "\n") + "\n"
  }

  /// Where an arrow to the next step begins, and what is written beside it.
  private struct Exit {
    var node: String
    var title = ""
  }

  /// Returns where the steps behind are reached from.
  private func draw(
    _ nodes: [PlanOutline.Node], from entries: [Exit], into lines: inout [String]
  ) -> [Exit] {
    var exits = entries
    for node in nodes {
      let name = "s\(node.step + 1)"
      let body =
        ["<b>\(escaped(view.title(of: node.step)))</b>"]
        + view.facts(of: node.step).map(escaped)
      lines.append("  \(name)[\"\(body.joined(separator: "<br/>"))\"]")
      for exit in exits {
        let title = exit.title.isEmpty ? "" : "|\"\(escaped(exit.title))\"|"
        lines.append("  \(exit.node) -->\(title) \(name)")
      }
      exits = node.letsPast ? [Exit(node: name)] : []
      for way in node.ways {
        let ends = draw(way.nodes, from: [Exit(node: name, title: way.title)], into: &lines)
        if way.returns { exits += ends }
      }
    }
    return exits
  }

  /// Mermaid takes quotes, brackets and the like as entities only.
  private func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "<", ">", "&", "#", "`", "\\": "#\(scalar.value);"
      case "\n", "\r": " "
      default: String(scalar)
      }
    }.joined()
  }
}
