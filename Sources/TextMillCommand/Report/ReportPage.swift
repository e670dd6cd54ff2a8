import TextMill
import TextMillRunner

/// A run as one page that needs nothing else: what went where, what was removed and why, what was
/// found.
struct ReportPage {
  let manifest: JSONValue
  let ledger: Ledger
  let findings: Findings?

  /// A page of a manifest, `nil` if it is none.
  init?(manifest: JSONValue) {
    guard let ledger = manifest["ledger"].flatMap({ Ledger(json: $0) }) else { return nil }
    self.init(
      manifest: manifest, ledger: ledger,
      findings: manifest["findings"].flatMap { Findings(json: $0) })
  }

  init(manifest: JSONValue, ledger: Ledger, findings: Findings?) {
    self.manifest = manifest
    self.ledger = ledger
    self.findings = findings
  }

  private var name: String { manifest["pipeline"]?.string ?? "pipeline" }

  var html: String {
    let sections = sections.filter { !$0.body.isEmpty }
    let links = sections.map { "<li><a href=\"#\($0.id)\">\($0.title)</a></li>" }
    let bodies = sections.map { section in
      "<section id=\"\(section.id)\" aria-labelledby=\"\(section.id)-title\">\n"
        + "<h2 id=\"\(section.id)-title\">\(section.title)</h2>\n\(section.body)</section>\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
      <title>\(XMLText.content(name)): report of a run</title>
      <style>
      \(ReportStyle.css)
      </style>
      </head>
      <body>
      <a class="skip" href="#main">Skip to the figures</a>
      <header>
      <h1>\(XMLText.content(name))</h1>
      <p class="soft">\(XMLText.content(subtitle))</p>
      <nav aria-label="Sections"><ul>
      \(links.joined(separator: "\n"))
      </ul></nav>
      </header>
      <main id="main">
      \(figures)\(bodies.joined())</main>
      </body>
      </html>

      """
  }

  private var subtitle: String {
    let version = manifest["textmill"]?.string.map { " by textmill \($0)" } ?? ""
    return "Report of a run\(version)"
  }

  private var figures: String {
    var figures = [
      ("documents in", Figures.grouped(ledger.input.documents)),
      ("documents out", Figures.grouped(ledger.documentsOut)),
      ("dropped", Figures.grouped(ledger.dropped)),
      ("in quarantine", Figures.grouped(ledger.quarantined)),
      ("characters in", Figures.grouped(ledger.input.characters)),
      ("characters out", Figures.grouped(ledger.charactersOut)),
    ]
    if let imbalance = ledger.imbalance { figures.append(("does not balance", imbalance)) }
    let items = figures.map { "<div><dt>\($0.0)</dt><dd>\(XMLText.content($0.1))</dd></div>" }
    return "<dl class=\"figures\">\n\(items.joined(separator: "\n"))\n</dl>\n"
  }

  private var sections: [(id: String, title: String, body: String)] {
    let found = findings.map { FindingsSections(findings: $0, ledger: ledger) }
    return [
      ("flow", "From stage to stage", flow),
      ("removed", "What was removed, and why", removed(found)),
      ("lengths", "Lengths", found?.lengths ?? ""),
      ("found", "What was found", found?.annotations ?? ""),
      ("languages", "Languages", found?.languages ?? ""),
      ("duplicates", "Duplicates", found?.duplicates ?? ""), ("time", "Time", time),
      ("settings", "Settings and files", RunFacts(manifest: manifest).html),
    ]
  }

  private var flow: String {
    FlowChart(ledger: ledger).svg + ReasonTables(ledger: ledger).drops
  }

  private func removed(_ found: FindingsSections?) -> String {
    ReasonTables(ledger: ledger).changes + (found?.removals ?? withoutFindings)
  }

  private var withoutFindings: String {
    "<p class=\"soft\">Examples are in the report of a run with --report.</p>\n"
  }

  private var time: String {
    let stages = ledger.stages.filter { $0.tally.duration > .zero }
    if stages.isEmpty { return "" }
    let bars = stages.map { stage in
      let (seconds, attoseconds) = stage.tally.duration.components
      return BarChart.Bar(
        name: stage.label, value: Double(seconds) + Double(attoseconds) / 1e18,
        shown: Figures.time(stage.tally.duration))
    }
    return "<p class=\"soft\">Time in each stage, summed over all cores.</p>\n"
      + BarChart(title: "Time in each stage", bars: bars).svg
  }
}
