import ShippedStages
import TextMill
import TextMillRunner
import TextMillYAML

/// YAML, and what a definition makes of it: every mistake has its place in the file.
enum YAMLProperties {
  private static let catalog = StageCatalog(shippedStages)

  static func mistakes(_ bytes: [UInt8]) -> [String] {
    var mistakes = Mistakes()
    // Files that it includes are looked for in a folder that is not there.
    let file = SourceFile(name: "/no-such-folder/fuzz.yaml", bytes: bytes)
    let document = YAMLDocument(file)
    mistakes.expect(
      document.root != nil || !document.diagnostics.isEmpty, "nothing was read, and nobody says why"
    )
    mistakes.expect(document.diagnostics, in: file)
    if let root = document.root { mistakes.expect(root, in: file, depth: 0) }
    let source = DefinitionFile(source: file)
    let check = DefinitionCheck(source, catalog)
    mistakes.expect(check.diagnostics, in: file)
    let hasErrors = check.diagnostics.contains { $0.severity == .error }
    mistakes.expect((check.plan == nil) == hasErrors, "a plan beside errors, or neither")
    for diagnostic in document.diagnostics {
      mistakes.expect(
        check.diagnostics.contains(diagnostic), "the definition loses: \(diagnostic.message)")
    }
    mistakes.expectRendered(check.diagnostics, file)
    return mistakes.list
  }
}

extension Mistakes {
  /// Every diagnostic points into the file.
  fileprivate mutating func expect(_ diagnostics: [Diagnostic], in file: SourceFile) {
    for diagnostic in diagnostics {
      guard let place = diagnostic.place else {
        add("no place: \(diagnostic.message)")
        continue
      }
      expect(place, in: file, "\(diagnostic.code.rawValue): \(diagnostic.message)")
    }
  }

  private mutating func expect(
    _ place: SourcePlace, in file: SourceFile, _ what: @autoclosure () -> String
  ) {
    expect(place.start <= place.end, "\(what()): it ends at \(place.end) before \(place.start)")
    guard let line = file.line(place.start.line) else {
      // An empty file has no line, and its place is its beginning.
      expect(place.start == .init(line: 1, column: 1), "\(what()): no line \(place.start.line)")
      return
    }
    let columns = 1...line.unicodeScalars.count + 1
    expect(columns.contains(place.start.column), "\(what()): no column \(place.start.column)")
  }

  /// A node's parts stand in the file; nesting is limited.
  fileprivate mutating func expect(_ node: DefinitionNode, in file: SourceFile, depth: Int) {
    // Aliases let one node stand in many places: what is deeper says nothing new.
    guard depth < 8 else { return }
    expect(node.place, in: file, "a node")
    switch node.content {
    case .scalar: break
    case .sequence(let elements):
      for element in elements.prefix(50) { expect(element, in: file, depth: depth + 1) }
    case .mapping(let entries):
      for entry in entries.prefix(50) {
        expect(entry.keyPlace, in: file, "a key")
        expect(entry.value, in: file, depth: depth + 1)
      }
      let keys = Set(entries.map(\.key))
      expect(keys.count == entries.count, "a key stands twice in \(entries.map(\.key))")
    }
  }

  /// What is shown is complete, and what is for machines is what machines read.
  fileprivate mutating func expectRendered(_ diagnostics: [Diagnostic], _ file: SourceFile) {
    for usesColor in [false, true] {
      let shown = DiagnosticRenderer(files: [file], usesColor: usesColor).render(diagnostics)
      expect(shown.isEmpty == diagnostics.isEmpty, "nothing is shown")
    }
    for report in MachineReport.allCases {
      let text = report.render(diagnostics)
      switch report {
      case .github:
        let lines = text.split(separator: "\n").count
        expect(lines == diagnostics.count, "\(lines) lines for \(diagnostics.count) diagnostics")
      default:
        expect((try? JSONValue(json: Array(text.utf8))) != nil, "\(report) is no JSON: \(text)")
      }
    }
  }
}
