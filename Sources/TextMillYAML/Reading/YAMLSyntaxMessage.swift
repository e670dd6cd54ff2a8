import TextMill

/// Says in plain words what libyaml found wrong.
struct YAMLSyntaxMessage {
  let diagnostic: Diagnostic

  init(_ error: YAMLSyntaxError, in file: SourceFile) {
    var point = file.clamped(error.point)
    if error.problem.contains("unexpected end of stream") {
      diagnostic = Diagnostic(
        .yamlSyntax, "a quoted text is not closed",
        at: file.character(at: file.clamped(error.contextPoint)), label: "it begins here")
      return
    }
    if error.problem.contains("mapping values are not allowed"),
      let line = Self.lineWithoutColon(above: point, in: file)
    {
      point = SourcePlace.Point(
        line: line, column: (file.line(line)?.unicodeScalars.count ?? 0) + 1)
      diagnostic = Diagnostic(
        .yamlSyntax, "a ':' is missing", at: file.character(at: point),
        label: "this line is not 'key: value'")
      return
    }
    if error.problem.contains("control characters"), let found = file.firstControlCharacter {
      let code = String(found.scalar.value, radix: 16, uppercase: true)
      let digits = String(repeating: "0", count: max(0, 2 - code.count)) + code
      diagnostic = Diagnostic(
        .yamlSyntax, "the control character U+00\(digits) is not allowed",
        at: file.character(at: found.point),
        notes: ["in double quotes it can be written \\x\(digits)"])
      return
    }
    let place = file.character(at: point)
    let (message, label, notes) = Self.words(error, character: file.scalar(at: point))
    diagnostic = Diagnostic(.yamlSyntax, message, at: place, label: label, notes: notes)
  }

  /// A line without a colon makes the next one look like a second key of its own text.
  private static func lineWithoutColon(above point: SourcePlace.Point, in file: SourceFile) -> Int?
  {
    guard let line = file.line(point.line) else { return nil }
    let before = line.unicodeScalars.prefix(point.column - 1)
    guard !before.contains(":"), point.line > 1, let above = file.line(point.line - 1),
      !above.contains(":"), !above.allSatisfy(\.isWhitespace)
    else { return nil }
    return point.line - 1
  }

  private static func words(
    _ error: YAMLSyntaxError, character: Unicode.Scalar?
  ) -> (String, String?, [String]) {
    let problem = error.problem
    if character == "\t" {
      return (
        "a tab stands where YAML wants spaces", "a tab", ["indent with spaces, two for each level"]
      )
    }
    if problem.contains("cannot start any token") {
      let shown = character.map { "'\($0)'" } ?? "this character"
      return ("\(shown) cannot begin a value", nil, ["put the value in quotes"])
    }
    if problem.contains("mapping values are not allowed") {
      return (
        "a second ':' in one line", "this colon starts a mapping where none can be",
        ["put a text that holds ': ' in quotes, or begin a new line"]
      )
    }
    if problem.contains("could not find expected ':'") {
      return ("a ':' is missing", "this line is not 'key: value'", [])
    }
    if problem.contains("did not find expected ',' or") {
      let close = problem.hasSuffix("]'") ? "]" : "}"
      let hint = character == "{" ? ["inside brackets and braces put a ${NAME} in quotes"] : []
      return ("a ',' or '\(close)' is missing", "before this", hint)
    }
    if problem.contains("did not find expected key") {
      return (
        "this does not fit into the mapping above", "expected a key",
        ["look at the indentation: keys of one mapping begin in the same column"]
      )
    }
    if problem.contains("did not find expected '-' indicator") {
      return (
        "this does not fit into the list above", "expected '-'",
        ["look at the indentation: items of one list begin in the same column"]
      )
    }
    let context = error.context.map { [$0] } ?? []
    return ("not YAML: \(problem)", nil, context)
  }
}
