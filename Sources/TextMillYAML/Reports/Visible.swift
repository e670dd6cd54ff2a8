/// Texts for people's eyes.
package enum Visible {
  /// The text with every character shown that has no looks of its own: `\r`, `\u{200B}`.
  package static func text(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars { append(scalar, to: &result) }
    return result
  }

  /// The same in one line, shortened to a number of Unicode scalars.
  package static func line(_ text: String, atMost limit: Int = 100) -> String {
    var result = ""
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if index >= limit { return result + "…" }
      if scalar == "\n" { result += "\\n" } else { append(scalar, to: &result) }
    }
    return result
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    switch scalar.properties.generalCategory {
    case .control where scalar != "\n" && scalar != "\t":
      result += scalar == "\r" ? "\\r" : code(scalar)
    case .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      result += code(scalar)
    case .spaceSeparator where scalar != " ": result += code(scalar)
    default: result.unicodeScalars.append(scalar)
    }
  }

  private static func code(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }
}
