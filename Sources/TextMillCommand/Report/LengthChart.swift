/// How many documents have which length, before and after, as an SVG drawing.
struct LengthChart {
  private static let (width, height, foot, head) = (720, 220, 36, 18)

  /// Documents by the power of two that their length is not below.
  let before: [Int: Int]
  let after: [Int: Int]

  private var bins: ClosedRange<Int>? {
    let all = Array(before.keys) + Array(after.keys)
    guard let least = all.min(), let most = all.max() else { return nil }
    return least...most
  }

  var svg: String {
    guard let bins else { return "" }
    let most = max(before.values.max() ?? 0, after.values.max() ?? 0, 1)
    let step = min(Self.width / bins.count, 110)
    let room = Self.height - Self.foot - Self.head
    var drawing = ""
    for (column, bin) in bins.enumerated() {
      let x = column * step
      let half = max((step - 8) / 2, 1)
      let (old, new) = (before[bin] ?? 0, after[bin] ?? 0)
      let name = Self.name(bin)
      drawing += "<g><title>\(name) characters: \(old) before, \(new) after</title>\n"
      drawing += bar("bar-in", x + 4, half, old * room / most)
      drawing += bar("bar", x + 4 + half, half, new * room / most)
      drawing += """
        <text class="soft" x="\(x + step / 2)" y="\(Self.height - 18)" text-anchor="middle">\
        \(Self.short(bin))</text></g>

        """
    }
    return """
      \(WideBox.start("Chart: lengths"))<svg viewBox="0 0 \(Self.width) \(Self.height)" role="img" aria-label="\(description(bins))">
      <line class="axis" x1="0" x2="\(Self.width)" y1="\(Self.height - Self.foot)" \
      y2="\(Self.height - Self.foot)"/>
      <text class="soft" x="0" y="12">\(Figures.counted(most, "document"))</text>
      \(drawing)<text class="soft" x="\(Self.width)" y="\(Self.height - 2)" text-anchor="end">characters, \
      at least</text>
      </svg></div>

      """
  }

  private func bar(_ style: String, _ x: Int, _ width: Int, _ length: Int) -> String {
    if length == 0 { return "" }
    let y = Self.height - Self.foot - length
    return
      "<rect class=\"\(style)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(length)\"/>\n"
  }

  private func description(_ bins: ClosedRange<Int>) -> String {
    let parts = bins.map { bin in
      "\(Self.name(bin)): \(before[bin] ?? 0) before, \(after[bin] ?? 0) after"
    }
    return "Documents by their length in characters. " + parts.joined(separator: "; ")
  }

  private static func name(_ bin: Int) -> String {
    bin < 0 ? "0" : "\(Figures.grouped(1 << bin)) to \(Figures.grouped((2 << bin) - 1))"
  }

  private static func short(_ bin: Int) -> String {
    if bin < 0 { return "0" }
    if bin < 10 { return "\(1 << bin)" }
    return bin < 20 ? "\(1 << (bin - 10))k" : "\(1 << (bin - 20))M"
  }
}
