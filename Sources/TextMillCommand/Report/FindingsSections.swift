import TextMillRunner

/// What was found in documents, as parts of a page.
struct FindingsSections {
  private static let mostPhrases = 20

  let findings: Findings
  let ledger: Ledger

  /// The most frequent removed passages by reason, each struck through between its neighbours.
  var removals: String {
    let groups = ordered(findings.removals)
    if groups.isEmpty { return "" }
    return "<h3>The most frequent ones</h3>\n"
      + groups.enumerated().map { details($1.group, $1.phrases, "removed", "del", isOpen: $0 == 0) }
      .joined()
  }

  /// The most frequent annotated passages by layer and label, each in its sentence.
  var annotations: String {
    ordered(findings.annotations).enumerated().map {
      details($1.group, $1.phrases, "found", "mark", isOpen: $0 == 0)
    }
    .joined()
  }

  var lengths: String {
    let chart = LengthChart(before: findings.lengthsIn, after: findings.lengthsOut).svg
    if chart.isEmpty { return "" }
    return """
      <p class="key soft">Documents that went through all stages:<span style="background:var(--bar-in)">\
      </span>as they came in<span style="background:var(--bar)"></span>as they went out</p>
      \(chart)
      """
  }

  var languages: String {
    let sorted = findings.languages.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    if sorted.isEmpty { return "" }
    let bars = sorted.prefix(25).map {
      BarChart.Bar(name: $0.key, value: Double($0.value), shown: Figures.grouped($0.value))
    }
    return BarChart(title: "Documents by language", bars: bars).svg
  }

  var duplicates: String {
    let sizes = findings.clusterSizes.sorted { $0.key < $1.key }
    return HTMLTable(
      caption: "Clusters of duplicates by their size", header: ["size", "clusters"],
      rows: sizes.map { [Figures.grouped($0.key), Figures.grouped($0.value)] }
    ).html
  }

  /// The groups with the most passages first.
  private func ordered(
    _ groups: [Findings.Group: PhraseCounts]
  ) -> [(group: Findings.Group, phrases: PhraseCounts)] {
    groups.sorted { ($1.value.total, $0.key) < ($0.value.total, $1.key) }.map { ($0.key, $0.value) }
  }

  private func details(
    _ group: Findings.Group, _ phrases: PhraseCounts, _ verb: String, _ tag: String, isOpen: Bool
  ) -> String {
    let label = group.label.isEmpty ? group.owner : "\(group.owner): \(group.label)"
    let rows = phrases.top(Self.mostPhrases).map { phrase in
      """
      <tr><td class="n">\(Figures.grouped(phrase.count))</td><td>\
      \(XMLText.content(phrase.before))<\(tag)>\(XMLText.content(phrase.text))</\(tag)>\
      \(XMLText.content(phrase.after))</td><td class="soft">\(XMLText.content(phrase.document))</td></tr>

      """
    }
    return """
      <details\(isOpen ? " open=\"open\"" : "")>
      <summary><b>\(Figures.grouped(phrases.total))</b> \(XMLText.content(label))</summary>
      \(WideBox.start(label))<table>
      <thead><tr><th scope="col" class="n">times</th><th scope="col">\(verb), where it was first</th>\
      <th scope="col">document</th></tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table></div>
      </details>

      """
  }
}
