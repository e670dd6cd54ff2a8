import TextMill

/// Texts as they stand in YAML, such that reading gives the same text again.
package enum YAMLText {
  /// In one line, fit for any place: bare where that is safe, else in double quotes.
  package static func flow(_ text: String) -> String {
    isSafeBare(text) ? text : "\"\(escaped(text))\""
  }

  /// As the value of a key whose mapping begins `indent` blanks from the left, from behind the
  /// colon on: texts of several lines as a block, those that a block cannot show in quotes.
  package static func value(_ text: String, indent: Int, lineEnd: String = "\n") -> String {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
    guard lines.count > 1 || text.unicodeScalars.count > 80 else { return " " + flow(text) }
    let margin = lineEnd + String(repeating: " ", count: indent + 2)
    return " "
      + (isSafeBlock(lines) ? block(lines, lineEnd, margin) : quoted(lines, indent, margin))
  }

  // MARK: Bare

  /// Words that begin with a letter and hold nothing that means something to YAML.
  private static func isSafeBare(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic,
      text.unicodeScalars.last != " "
    else { return false }
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII
        ? scalar.properties.isAlphabetic || (scalar.value >= 0x30 && scalar.value <= 0x39)
          || " .-_/()'+%;=".unicodeScalars.contains(scalar)
        : scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }
    // Before a bare text's end nothing may look like the value of another type.
    return isPlain
      && DefinitionNode.Scalar(text, isPlain: true).value == .string(text)
  }

  // MARK: Blocks

  /// Whether a person who reads a block sees all of it: no blanks at the end of lines, nothing
  /// invisible, nothing that YAML takes for a line end.
  private static func isSafeBlock(_ lines: [String]) -> Bool {
    lines.contains { !$0.isEmpty }
      && lines.allSatisfy { line in
        line.unicodeScalars.last != " " && line.unicodeScalars.allSatisfy { !needsEscape($0) }
      }
  }

  private static func block(_ lines: [String], _ lineEnd: String, _ margin: String) -> String {
    let isBlankFirst = lines.first { !$0.isEmpty }?.unicodeScalars.first == " "
    let body = lines.reversed().drop { $0.isEmpty }.reversed()
    let ends = lines.count - body.count
    let header = "|" + (isBlankFirst ? "2" : "") + (ends == 0 ? "-" : ends == 1 ? "" : "+")
    let shown = (body + Array(repeating: "", count: max(ends - 1, 0))).map { line in
      line.isEmpty ? lineEnd : margin + line
    }
    return header + shown.joined()
  }

  // MARK: Quotes

  /// Each line of the text in a line of its own; a backslash ends it and keeps YAML from folding.
  private static func quoted(_ lines: [String], _ indent: Int, _ margin: String) -> String {
    var result = "\""
    for (number, line) in lines.enumerated() {
      var shown = escaped(line)
      let isLast = number == lines.count - 1
      if number > 0, isLast, line.isEmpty { break }
      if number > 0 {
        result += "\\" + margin
        // Blanks at the beginning of such a line would be taken for its indentation.
        if shown.unicodeScalars.first == " " { shown = "\\" + shown }
      }
      result += shown + (isLast ? "" : "\\n")
    }
    return result + "\""
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default:
        result += needsEscape(scalar) ? code(scalar) : String(scalar)
      }
    }
    return result
  }

  private static func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let (letter, width) =
      scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\" + letter + String(repeating: "0", count: width - digits.utf8.count) + digits
  }

  /// Whether YAML refuses a character, takes it for a line end, or nobody sees it.
  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    case .spaceSeparator: scalar != " "
    default: false
    }
  }
}
