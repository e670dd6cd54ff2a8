public import TextMill

/// Shows diagnostics to a person: an excerpt of the file with a caret, and what to do.
public struct DiagnosticRenderer: Sendable {
  private let files: [String: SourceFile]
  private let usesColor: Bool
  /// Beyond so many characters a message has a word of the definition in it that is no word.
  private static let longest = 500

  /// A renderer that can show excerpts of these files.
  public init(files: [SourceFile], usesColor: Bool) {
    self.files = Dictionary(files.map { ($0.name, $0) }) { first, _ in first }
    self.usesColor = usesColor
  }

  /// All diagnostics, an empty line between two of them.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(render).joined(separator: "\n")
  }

  /// One diagnostic, ending in a line end.
  public func render(_ diagnostic: Diagnostic) -> String {
    let severity = diagnostic.severity.rawValue
    let color: ANSIStyle = diagnostic.severity == .error ? .red : .yellow
    var output =
      styled("\(severity)[\(diagnostic.code.rawValue)]", color) + ": "
      + styled(Visible.line(diagnostic.message, atMost: Self.longest), .bold) + "\n"
    var margin = "  "
    if let place = diagnostic.place {
      margin = String(repeating: " ", count: "\(place.start.line)".count + 1)
      output += margin.dropLast() + styled("-->", .blue)
      let file = Visible.line(place.file, atMost: Self.longest)
      output += " \(file):\(place.start.line):\(place.start.column)\n"
      output += excerpt(place, label: diagnostic.label, margin: margin, color: color)
    }
    for note in diagnostic.notes {
      output += "\(margin)\(styled("=", .blue)) \(Visible.text(note))\n"
    }
    return output
  }

  private func excerpt(
    _ place: SourcePlace, label: String?, margin: String, color: ANSIStyle
  ) -> String {
    guard let line = files[place.file]?.line(place.start.line) else { return "" }
    let scalars = Array(line.unicodeScalars)
    let start = min(place.start.column - 1, scalars.count)
    let isOneLine = place.end.line == place.start.line
    let end = isOneLine ? min(max(place.end.column - 1, start), scalars.count) : scalars.count
    let window = ExcerptWindow(scalars, marking: start..<end)
    let bar = styled("|", .blue)
    let caret = String(repeating: "^", count: max(window.markedCells, 1))
    let number = styled("\(place.start.line)", .blue)
    let note = label.map { " " + Visible.line($0, atMost: Self.longest) } ?? ""
    return """
      \(margin)\(bar)
      \(number) \(bar) \(window.text)
      \(margin)\(bar) \(window.indent)\(styled(caret + note, color))

      """
  }

  private func styled(_ text: String, _ style: ANSIStyle) -> String {
    usesColor ? style.apply(text) : text
  }
}
