import TextMill
import TextMillLanguage

/// The lines of a document while C4's rules look at them.
struct C4Scratch: Sendable {
  private(set) var lines: [TextRange] = []
  /// The rule for which each line goes; `nil` if it stays.
  private(set) var rules: [String?] = []
  /// References in lines that stay.
  var citations: [TextRange] = []

  /// The lines that stay.
  var staying: some Sequence<TextRange> {
    zip(lines, rules).lazy.filter { $0.1 == nil }.map { $0.0 }
  }

  mutating func reset() {
    lines.removeAll(keepingCapacity: true)
    rules.removeAll(keepingCapacity: true)
    citations.removeAll(keepingCapacity: true)
  }

  mutating func add(_ line: TextRange, _ verdict: C4Rules.Verdict) {
    lines.append(line)
    if case .goes(let rule) = verdict { rules.append(rule) } else { rules.append(nil) }
  }

  /// Removes the lines that go.
  func edit(_ document: inout Document) {
    var goes = false
    for (index, rule) in rules.enumerated() {
      guard let rule else { continue }
      goes = true
      document.remove(lines[index], because: Reason("c4: \(rule)"))
    }
    for citation in citations { document.remove(citation, because: "c4: citations") }
    guard goes else { return }
    LineGaps(lines, inTextOfLength: document.text.count).close(in: &document) { rules[$0] != nil }
  }
}
