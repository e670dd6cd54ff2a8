public import TextMill

/// Diagnostics for machines.
public enum MachineReport: String, Sendable, CaseIterable {
  /// A JSON list of objects.
  case json
  /// Workflow commands that GitHub shows beside the line.
  case github
  /// A SARIF 2.1.0 log.
  case sarif

  /// The diagnostics in this form, ending in a line end (empty for no GitHub commands).
  public func render(_ diagnostics: [Diagnostic]) -> String {
    switch self {
    case .json: JSONValue.array(diagnostics.map(\.jsonValue)).json + "\n"
    case .github: diagnostics.map { $0.githubCommand + "\n" }.joined()
    case .sarif: SARIFLog(diagnostics).json + "\n"
    }
  }
}

extension Diagnostic {
  /// The diagnostic as an object.
  package var jsonValue: JSONValue {
    var members: [JSONValue.Member] = [
      .init("severity", .string(severity.rawValue)), .init("code", .string(code.rawValue)),
      .init("message", .string(message)),
    ]
    if let place {
      members += [
        .init("file", .string(place.file)), .init("line", .integer(place.start.line)),
        .init("column", .integer(place.start.column)), .init("end_line", .integer(place.end.line)),
        .init("end_column", .integer(place.end.column)),
      ]
    }
    if let label { members.append(.init("label", .string(label))) }
    if !notes.isEmpty { members.append(.init("notes", .array(notes.map(JSONValue.string)))) }
    return .object(members)
  }

  /// Message, label and notes in one text.
  var fullMessage: String {
    let first = label.map { "\(message) (\($0))" } ?? message
    return ([first] + notes).joined(separator: "\n")
  }

  var githubCommand: String {
    var properties: [String] = []
    if let place {
      properties.append("file=\(Self.escaped(place.file, isProperty: true))")
      properties.append("line=\(place.start.line)")
      properties.append("endLine=\(place.end.line)")
      if place.start.line == place.end.line {
        properties.append("col=\(place.start.column)")
        properties.append("endColumn=\(max(place.end.column, place.start.column))")
      }
    }
    properties.append("title=\(Self.escaped(code.rawValue, isProperty: true))")
    let text = Self.escaped(fullMessage, isProperty: false)
    return "::\(severity.rawValue) \(properties.joined(separator: ","))::\(text)"
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
