import TextMill

/// Diagnostics as a SARIF 2.1.0 log with one run.
struct SARIFLog {
  private let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  var json: String {
    let driver: JSONValue = .object([
      .init("name", "textmill"),
      .init("rules", .array(rules.map { .object([.init("id", .string($0))]) })),
    ])
    let run: JSONValue = .object([
      .init("tool", .object([.init("driver", driver)])),
      .init("columnKind", "unicodeCodePoints"),
      .init("results", .array(diagnostics.map(result))),
    ])
    return JSONValue.object([
      .init("$schema", "https://json.schemastore.org/sarif-2.1.0.json"),
      .init("version", "2.1.0"), .init("runs", .array([run])),
    ]).json
  }

  private var rules: [String] { Set(diagnostics.map(\.code.rawValue)).sorted() }

  private func result(_ diagnostic: Diagnostic) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("ruleId", .string(diagnostic.code.rawValue)),
      .init("level", .string(diagnostic.severity.rawValue)),
      .init("message", .object([.init("text", .string(diagnostic.fullMessage))])),
    ]
    if let place = diagnostic.place {
      members.append(.init("locations", .array([location(place)])))
    }
    return .object(members)
  }

  private func location(_ place: SourcePlace) -> JSONValue {
    let region: JSONValue = .object([
      .init("startLine", .integer(place.start.line)),
      .init("startColumn", .integer(place.start.column)),
      .init("endLine", .integer(place.end.line)), .init("endColumn", .integer(place.end.column)),
    ])
    let artifact: JSONValue = .object([.init("uri", .string(Self.uri(place.file)))])
    return .object([
      .init(
        "physicalLocation",
        .object([.init("artifactLocation", artifact), .init("region", region)]))
    ])
  }

  /// A relative URI: bytes that a URI cannot hold are percent-encoded.
  private static func uri(_ path: String) -> String {
    let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
    return path.utf8.reduce(into: "") { result, byte in
      if allowed.contains(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        result += "%\(hex.count < 2 ? "0" : "")\(hex)"
      }
    }
  }
}
