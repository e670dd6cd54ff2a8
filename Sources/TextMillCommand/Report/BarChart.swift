import TextMillYAML

/// Bars beside their names, as an SVG drawing whose numbers can be read aloud.
struct BarChart {
  struct Bar {
    let name: String
    let value: Double
    /// The value as people read it.
    let shown: String
  }

  private static let (width, height, nameWidth, valueWidth) = (720, 26, 200, 110)

  let title: String
  let bars: [Bar]

  var svg: String {
    let most = max(bars.map(\.value).max() ?? 0, .leastNonzeroMagnitude)
    let room = Double(Self.width - Self.nameWidth - Self.valueWidth)
    var drawing = ""
    for (row, bar) in bars.enumerated() {
      let y = row * Self.height
      let length = max(Int(bar.value / most * room), 1)
      let name = XMLText.content(Visible.line(bar.name, atMost: 28))
      drawing += """
        <g><title>\(XMLText.content(bar.name)): \(bar.shown)</title>
        <text x="\(Self.nameWidth - 8)" y="\(y + 17)" text-anchor="end">\(name)</text>
        <rect class="bar" x="\(Self.nameWidth)" y="\(y + 4)" width="\(length)" height="18" rx="3"/>
        <text class="soft" x="\(Self.width)" y="\(y + 17)" text-anchor="end">\(bar.shown)</text></g>

        """
    }
    return """
      \(WideBox.start("Chart: \(title)"))<svg viewBox="0 0 \(Self.width) \(bars.count * Self.height)" role="img" aria-label="\
      \(XMLText.attribute(title)): \(XMLText.attribute(description))">
      \(drawing)</svg></div>

      """
  }

  /// All of it in words.
  private var description: String {
    bars.map { "\($0.name) \($0.shown)" }.joined(separator: ", ")
  }
}
