import TextMill
import TextMillFormats
import TextMillRunner
import TextMillYAML

/// Mends definitions where it is certain what is meant, and writes them.
struct DefinitionFixes {
  /// Mending one mistake can bring others to light, but not for ever.
  private static let maximumRounds = 10

  private(set) var mended: [Diagnostic] = []

  /// Mends a definition and the files that it includes, until nothing certain is left.
  ///
  /// `check` reads and checks it anew.
  mutating func mend(_ check: () -> (file: DefinitionFile, checked: DefinitionCheck)) throws {
    for _ in 0..<Self.maximumRounds {
      let (file, checked) = check()
      var isDone = true
      for source in file.sources where source.name != "-" && source.problem == nil {
        let fixed = FixedText(source, checked.diagnostics)
        if fixed.mended.isEmpty { continue }
        try write(fixed.text, to: source.name)
        mended += fixed.mended
        isDone = false
      }
      if isDone { return }
    }
  }

  private func write(_ text: String, to path: String) throws {
    do throws(FileError) {
      try FileReplacement.write(Array(text.utf8).span, to: path)
    } catch {
      throw ToolFailure(.failure, "cannot write the definition: \(error)")
    }
  }

  /// A line for each mended mistake.
  func rendered(for terminal: Terminal) -> String {
    mended.compactMap { diagnostic in
      guard let fix = diagnostic.fix, let place = diagnostic.place else { return nil }
      let point = "\(place.file):\(place.start.line):\(place.start.column)"
      return "\(terminal.styled("mended", .green)): \(point): \(Visible.line(fix.written))"
        + " → \(Visible.line(fix.instead))\n"
    }.joined()
  }
}
