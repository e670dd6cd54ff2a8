import TextMill

/// A text with places for what a document has: `Name the topic of: {{ text }}`.
struct PromptTemplate: SettingValue, Hashable {
  enum Field: Hashable {
    case text
    case id
    case metadata(String)
    case layer(String)
  }

  private enum Part: Hashable {
    case words(String)
    case field(Field)
  }

  let notation: String
  private var parts: [Part] = []

  static let kind = SettingKind.notation("template")
  private static let names = ["text", "id", "meta.NAME", "layer.NAME"]

  /// The layers that it shows.
  var layers: [Layer] {
    parts.compactMap { if case .field(.layer(let name)) = $0 { Layer(name) } else { nil } }
  }

  static func decode(_ node: DefinitionNode, in decoder: inout SettingDecoder) -> Self? {
    guard let text = String.decode(node, in: &decoder) else { return nil }
    do throws(Mistake) {
      return try Self(text)
    } catch {
      decoder.report(
        .badValue, error.message, at: node.place,
        fix: error.field.flatMap { .spelling(of: $0, among: ["text", "id"]) },
        notes: ["places in a template: " + names.map { "{{ \($0) }}" }.joined(separator: ", ")])
      return nil
    }
  }

  /// What is wrong with a template.
  struct Mistake: Error {
    let message: String
    var field: String? = nil
  }

  init(_ text: String) throws(Mistake) {
    notation = text
    var rest = text[...]
    while let open = rest.firstRange(of: "{{") {
      parts.append(.words(String(rest[..<open.lowerBound])))
      guard let close = rest[open.upperBound...].firstRange(of: "}}") else {
        throw Mistake(message: "'{{' has no '}}' behind it")
      }
      parts.append(.field(try Self.field(rest[open.upperBound..<close.lowerBound])))
      rest = rest[close.upperBound...]
    }
    parts.append(.words(String(rest)))
  }

  private static func field(_ text: Substring) throws(Mistake) -> Field {
    let name = String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    switch name {
    case "text": return .text
    case "id": return .id
    default:
      if name.hasPrefix("meta."), name.utf8.count > 5 {
        return .metadata(String(name.dropFirst(5)))
      }
      if name.hasPrefix("layer."), name.utf8.count > 6 { return .layer(String(name.dropFirst(6))) }
      throw Mistake(message: "a document has no '\(name)'", field: name)
    }
  }

  /// The text for a document; what it lacks is noted and left empty.
  func filled(for document: inout Document) -> String {
    var result = ""
    for part in parts {
      switch part {
      case .words(let words): result += words
      case .field(.text): result += document.text.string
      case .field(.id): result += document.id
      case .field(.metadata(let name)): result += Self.metadata(name, of: &document)
      case .field(.layer(let name)):
        let passages = document.annotations(in: Layer(name)).map { annotation in
          let passage = document.text[annotation.range]
          return annotation.label.isEmpty ? passage : "\(annotation.label): \(passage)"
        }
        result += passages.joined(separator: "\n")
      }
    }
    return result
  }

  private static func metadata(_ name: String, of document: inout Document) -> String {
    switch document.metadata[name] {
    case .string(let text)?: return text
    case nil, .null?:
      document.note("the prompt has nothing for 'meta.\(name)'")
      return ""
    case let value?: return value.json
    }
  }
}
