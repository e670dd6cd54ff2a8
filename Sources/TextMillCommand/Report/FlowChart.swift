import TextMillRunner
import TextMillYAML

/// The way of documents from stage to stage as an SVG drawing: how many go on, and where the others
/// leave.
struct FlowChart {
  private static let (width, row, nameWidth) = (720, 46, 170)
  /// The width of as many documents as the widest place has.
  private static let room = 300

  let ledger: Ledger

  var svg: String {
    let stages = ledger.stages
    let most = max(ledger.input.documents, stages.map { $0.tally.documentsOut }.max() ?? 0, 1)
    func length(_ count: Int) -> Int { count == 0 ? 0 : max(count * Self.room / most, 2) }
    var drawing = line(0, "read", length(ledger.input.documents), ledger.input.documents)
    drawing += leaving(0, length(ledger.input.documents), 0, ledger.input.rejected)
    for (number, stage) in stages.enumerated() {
      let (at, tally) = (number + 1, stage.tally)
      let before =
        number == 0
        ? length(ledger.input.documents - ledger.input.rejected) : length(tally.documentsIn)
      if stage.branch == nil { drawing += flow(at, before, length(tally.documentsOut)) }
      let name = stage.branch.map { "\($0) › \(stage.label)" } ?? stage.label
      drawing += line(at, name, length(tally.documentsOut), tally.documentsOut)
      drawing += leaving(at, length(tally.documentsOut), tally.dropped, tally.quarantined)
    }
    let height = (stages.count + 1) * Self.row
    return """
      \(WideBox.start("Chart: from stage to stage"))<svg viewBox="0 0 \(Self.width) \(height)" role="img" aria-label="\(XMLText.attribute(description))">
      \(drawing)</svg></div>

      """
  }

  private func line(_ at: Int, _ name: String, _ length: Int, _ count: Int) -> String {
    let y = at * Self.row + 20
    return """
      <g><title>\(XMLText.content(name)): \(Figures.counted(count, "document"))</title>
      <text x="\(Self.nameWidth - 10)" y="\(y + 13)" text-anchor="end">\
      \(XMLText.content(Visible.line(name, atMost: 24)))</text>
      <rect class="kept" x="\(Self.nameWidth)" y="\(y)" width="\(length)" height="18" rx="2"/>
      <text x="\(Self.nameWidth + length + 8)" y="\(y + 13)">\(Figures.grouped(count))</text></g>

      """
  }

  /// What lies between two places, as wide as the documents that come and go.
  private func flow(_ at: Int, _ before: Int, _ after: Int) -> String {
    let (top, bottom, x) = (at * Self.row - 8, at * Self.row + 20, Self.nameWidth)
    return """
      <path class="flow" d="M\(x) \(top) H\(x + before) L\(x + after) \(bottom) H\(x) Z"/>

      """
  }

  private func leaving(_ at: Int, _ length: Int, _ dropped: Int, _ held: Int) -> String {
    let y = at * Self.row + 33
    var x = Self.nameWidth + length + 90
    var text = ""
    for (count, style, word) in [(dropped, "dropped", "dropped"), (held, "held", "in quarantine")]
    where count > 0 {
      text +=
        "<text class=\"\(style)\" x=\"\(x)\" y=\"\(y)\">− \(Figures.grouped(count)) \(word)</text>\n"
      x += 110
    }
    return text
  }

  /// All of it in words.
  private var description: String {
    var parts = ["\(Figures.counted(ledger.input.documents, "document")) read"]
    for stage in ledger.stages {
      let tally = stage.tally
      var part = "\(stage.label): \(Figures.grouped(tally.documentsOut)) go on"
      if tally.dropped > 0 { part += ", \(Figures.grouped(tally.dropped)) dropped" }
      if tally.quarantined > 0 { part += ", \(Figures.grouped(tally.quarantined)) in quarantine" }
      parts.append(part)
    }
    return parts.joined(separator: "; ")
  }
}
