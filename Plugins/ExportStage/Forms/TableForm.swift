import TextMill
import TextMillLanguage

/// CSV by RFC 4180 (with LF line ends), and the same with tabs.
struct TableForm: DocumentForm {
  private enum Column: Sendable {
    case id
    case text
    case words
    case removed
    case layer(Layer)
    case metadata(String)
  }

  /// The columns that are no layer.
  private static let others = ["id", "text", "words", "removed", "metadata."]

  /// The layers among columns.
  static func layers(of columns: [String]) -> [NamedLayer] {
    columns.enumerated().compactMap { index, name in
      others.contains(name) || name.hasPrefix("metadata.")
        ? nil : NamedLayer(name, in: "columns.\(index)", alternatives: others)
    }
  }

  private let names: [String]
  private let columns: [Column]
  private let delimiter: UInt8

  init(columns names: [String], delimiter: UInt8) throws {
    guard !names.isEmpty else { throw SettingError("columns", "there are no columns") }
    for (index, name) in names.enumerated() {
      if name.isEmpty { throw SettingError("columns.\(index)", "a column needs a name") }
      if names[..<index].contains(name) {
        throw SettingError("columns.\(index)", "the column '\(name)' stands twice")
      }
    }
    self.names = names
    self.delimiter = delimiter
    columns = names.map { name in
      switch name {
      case "id": .id
      case "text": .text
      case "words": .words
      case "removed": .removed
      default:
        name.hasPrefix("metadata.") ? .metadata(String(name.dropFirst(9))) : .layer(Layer(name))
      }
    }
  }

  var header: [UInt8] {
    var output: [UInt8] = []
    TableRow.append(names.map { Array($0.utf8) }, delimiter, to: &output)
    return output
  }

  func write(_ document: Document, to output: inout [UInt8]) {
    TableRow.append(columns.map { value(of: $0, for: document) }, delimiter, to: &output)
  }

  private func value(of column: Column, for document: Document) -> [UInt8] {
    switch column {
    case .id: return Array(document.id.utf8)
    case .text: return document.text.utf8
    case .words:
      var document = document
      return Array("\(document.wordCount)".utf8)
    case .removed:
      let removed = document.edits.filter { $0.kind == .removal }
      return Array(removed.map { $0.old.string }.joined(separator: "\n").utf8)
    case .layer(let layer):
      let parts = document.annotations(in: layer).map { annotation in
        let text = document.text[annotation.range]
        return annotation.label.isEmpty ? text : "\(annotation.label): \(text)"
      }
      return Array(parts.joined(separator: layer == .summary ? " " : "; ").utf8)
    case .metadata(let key):
      switch document.metadata[key] {
      case nil, .null: return []
      case .string(let text): return Array(text.utf8)
      case let value?: return Array(value.json.utf8)
      }
    }
  }
}
