import TextMill

/// WebAnno TSV 3.3, which INCEpTION and WebAnno import; offsets count UTF-16 code units.
///
/// An entity of several tokens, and one that shares a token with others, has a number in square
/// brackets by which its parts are known; a bar stands between those that share a token.
struct WebAnnoForm: DocumentForm {
  private static let beginning = Array(
    """
    #FORMAT=WebAnno TSV 3.3
    #T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value


    """.utf8)

  var header: [UInt8] { Self.beginning }

  func write(_ document: Document, to output: inout [UInt8]) {
    let entities = EntitySpans(of: document).all
    let tokens = Tokens(of: document, cutting: entities)
    let table = OffsetTable(document.text, .utf16)
    let rows = rows(of: tokens, entities)
    var lines = ""
    for (number, sentence) in tokens.sentences.enumerated() {
      guard let last = sentence.last else { continue }
      let whole = tokens.ranges[sentence.lowerBound].lowerBound..<tokens.ranges[last].upperBound
      lines += "\n#Text=\(WebAnnoEscapes.text(document.text[whole]))\n"
      for index in sentence {
        let range = tokens.ranges[index]
        let units = table.units(of: range)
        lines += "\(number + 1)-\(index - sentence.lowerBound + 1)\t"
        lines += "\(units.lowerBound)-\(units.upperBound)\t"
        lines += "\(WebAnnoEscapes.text(document.text[range]))\t\(rows[index])\t\n"
      }
    }
    output.append(contentsOf: lines.utf8)
  }

  /// The two columns of every token: identifiers, of which there are none, and types.
  private func rows(of tokens: Tokens, _ entities: [Annotation]) -> [String] {
    let places = entities.map { tokens.indices(of: $0.range) }
    var covering: [[Int]] = Array(repeating: [], count: tokens.ranges.count)
    for (entity, place) in places.enumerated() {
      for token in place { covering[token].append(entity) }
    }
    var numbers = Array(repeating: "", count: entities.count)
    var next = 1
    for (entity, place) in places.enumerated()
    where place.count > 1 || place.contains(where: { covering[$0].count > 1 }) {
      numbers[entity] = "[\(next)]"
      next += 1
    }
    let types = entities.map { $0.label.isEmpty ? "*" : WebAnnoEscapes.value($0.label) }
    return covering.map { here in
      if here.isEmpty { return "_\t_" }
      return here.map { "*\(numbers[$0])" }.joined(separator: "|") + "\t"
        + here.map { "\(types[$0])\(numbers[$0])" }.joined(separator: "|")
    }
  }
}

/// What WebAnno's reader takes back, as its own writer escapes it.
enum WebAnnoEscapes {
  /// A text or a token.
  static func text(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x08: escaped.append(contentsOf: "\\b".unicodeScalars)
      case 0x09: escaped.append(contentsOf: "\\t".unicodeScalars)
      case 0x0A: escaped.append(contentsOf: "\\n".unicodeScalars)
      case 0x0C: escaped.append(contentsOf: "\\f".unicodeScalars)
      case 0x0D: escaped.append(contentsOf: "\\r".unicodeScalars)
      case 0x00...0x07, 0x0E...0x1F, 0x5C:
        escaped.append("\\")
        escaped.append(scalar)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// A type.
  static func value(_ value: String) -> String {
    var escaped = String.UnicodeScalarView()
    var scalars = Array(value.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\t": escaped.append(contentsOf: "\\t".unicodeScalars)
      case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
      case "\\", "[", "]", "|", "_", ";", "*":
        escaped.append("\\")
        escaped.append(scalar)
      case "-" where scalars.first == ">":
        escaped.append(contentsOf: "\\-".unicodeScalars)
      case "\r": escaped.append(" ")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
