import TextMill

/// Says in plain words what libyaml found wrong.
struct YAMLSyntaxMessage {
  let diagnostic: Diagnostic

  init(_ error: YAMLSyntaxError, in file: SourceFile) {
    let point = file.clamped(error.point)
    let place = file.character(at: point)
    let (message, label, notes) = Self.words(error, character: file.scalar(at: point))
    diagnostic = Diagnostic(.yamlSyntax, message, at: place, label: label, notes: notes)
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
    if problem.contains("unexpected end of stream") {
      return ("a quoted text is not closed", "the file ends here", [])
    }
    if problem.contains("could not find expected ':'") {
      return ("a ':' is missing", "this line is not 'key: value'", [])
    }
    if problem.contains("did not find expected ',' or") {
      let close = problem.hasSuffix("]'") ? "]" : "}"
      return ("a ',' or '\(close)' is missing", "before this", [])
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
