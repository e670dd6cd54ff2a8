import TextMillRunner

/// A plan as a Mermaid flow chart, which wikis and code hosts draw.
struct PlanMermaid {
  private let view: PlanView

  init(_ view: PlanView) {
    self.view = view
  }

  var text: String {
    var lines = ["flowchart TD", "  read([\"\(escaped("reads \(view.source)"))\"])"]
    var last = "read"
    for index in view.steps.indices {
      let node = "s\(index + 1)"
      let body = ["<b>\(escaped(view.title(of: index)))</b>"] + view.facts(of: index).map(escaped)
      lines.append("  \(node)[\"\(body.joined(separator: "<br/>"))\"]")
      lines.append("  \(last) --> \(node)")
      last = node
    }
    return lines.joined(separator: "\n") + "\n"
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
