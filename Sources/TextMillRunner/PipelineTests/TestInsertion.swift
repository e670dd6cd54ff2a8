import TextMill
import TextMillYAML

/// Where in a definition's text the expectation of a test goes.
struct TestInsertion {
  /// The place in the file's text: an end of a line.
  let index: String.Index
  /// The blanks before the keys of the expectation.
  let indent: Int
  /// What comes before these: the key `expect`, unless it is there already.
  let key: String
  /// How lines end there.
  let lineEnd: String

  /// `nil` where the test does not stand in lines of its own.
  init?(for test: DefinitionNode, in source: SourceFile) {
    let lines = DefinitionLines(source)
    let own = (test.entries ?? []).filter { $0.keyPlace.start >= test.place.start }
    guard !lines.isFlow(test),
      let first = own.first,
      let last = own.max(by: { $0.keyPlace.start < $1.keyPlace.start })
    else { return nil }
    let column = first.keyPlace.start.column - 1
    let open = own.first { $0.key == "expect" }
    let number = open?.keyPlace.start.line ?? lines.lastLine(of: last)
    guard let line = source.line(number) else { return nil }
    index = line.endIndex
    indent = column + 2
    lineEnd = lines.lineEnd(at: index)
    key = open == nil ? lineEnd + String(repeating: " ", count: column) + "expect:" : ""
  }
}

/// The lines that the values of a definition take.
private struct DefinitionLines {
  private let source: SourceFile

  init(_ source: SourceFile) {
    self.source = source
  }

  /// Whether a list or mapping stands in brackets.
  func isFlow(_ node: DefinitionNode) -> Bool {
    let first = rest(at: node.place.start).unicodeScalars.first
    return first == "{" || first == "["
  }

  func lastLine(of entry: DefinitionNode.Entry) -> Int {
    lastLine(of: entry.value, behind: entry.keyPlace.end)
  }

  /// libyaml ends a block where the next thing begins, behind empty lines and remarks: what counts
  /// is the end of the last single value in it.
  private func lastLine(of node: DefinitionNode, behind point: SourcePlace.Point) -> Int {
    // What an alias stands for is elsewhere.
    if node.place.start < point || node.isNothing { return point.line }
    if isFlow(node) { return node.place.end.line }
    switch node.content {
    case .scalar: return lastLine(ofScalar: node.place)
    case .sequence(let elements):
      var line = point.line
      var behind = point
      for element in elements where element.place.start >= behind {
        line = lastLine(of: element, behind: behind)
        behind = element.place.start
      }
      return line
    case .mapping(let entries):
      let own = entries.filter { $0.keyPlace.start >= node.place.start }
      return own.max { $0.keyPlace.start < $1.keyPlace.start }.map { lastLine(of: $0) }
        ?? point.line
    }
  }

  private func lastLine(ofScalar place: SourcePlace) -> Int {
    let isLineStart = place.end.column == 1 && place.end.line > place.start.line
    var line = isLineStart ? place.end.line - 1 : place.end.line
    // Empty lines behind a block belong to it only if its header keeps them.
    let header = rest(at: place.start).split(separator: " ").first { !"&!".contains($0.prefix(1)) }
    guard let header, header.hasPrefix("|") || header.hasPrefix(">"), !header.contains("+") else {
      return line
    }
    while line > place.start.line, source.line(line)?.isEmpty ?? true { line -= 1 }
    return line
  }

  private func rest(at point: SourcePlace.Point) -> Substring {
    guard let line = source.line(point.line) else { return "" }
    return Substring(line.unicodeScalars.dropFirst(point.column - 1))
  }

  /// The line end that stands at a place, or the file's first one where there is none.
  func lineEnd(at index: String.Index) -> String {
    let scalars = source.text.unicodeScalars
    let end = index < scalars.endIndex ? index : source.line(1)?.endIndex ?? index
    return scalars[end...].starts(with: "\r\n".unicodeScalars) ? "\r\n" : "\n"
  }
}
