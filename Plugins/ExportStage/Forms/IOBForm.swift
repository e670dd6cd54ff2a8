import TextMill

/// IOB2 columns, as CoNLL 2003 has them: a token, a tab, its tag.
///
/// Each document begins with the line that spaCy, flair and the like know as the beginning of one.
struct IOBForm: DocumentForm {
  private static let beginning = Array("-DOCSTART- -X- O O\n\n".utf8)

  var header: [UInt8] { [] }

  func write(_ document: Document, to output: inout [UInt8]) {
    let entities = EntitySpans(of: document).parted(textLength: document.text.count).flat
    let tokens = Tokens(of: document, cutting: entities)
    output.append(contentsOf: Self.beginning)
    var rest = entities[...]
    for sentence in tokens.sentences {
      for range in tokens.ranges[sentence] {
        output.append(contentsOf: document.text.utf8[range])
        output.append(0x09)
        output.append(contentsOf: tag(of: range, &rest).utf8)
        output.append(0x0A)
      }
      output.append(0x0A)
    }
  }

  /// A token's tag, given the entities that do not end before it.
  private func tag(of token: TextRange, _ rest: inout ArraySlice<Annotation>) -> String {
    while let entity = rest.first, entity.range.upperBound <= token.lowerBound {
      rest.removeFirst()
    }
    guard let entity = rest.first, entity.range.lowerBound <= token.lowerBound else { return "O" }
    let prefix = entity.range.lowerBound == token.lowerBound ? "B" : "I"
    return "\(prefix)-\(Self.type(entity.label))"
  }

  /// A tag is one column: blank space in it becomes `_`.
  private static func type(_ label: String) -> String {
    if label.isEmpty { return "entity" }
    var type = String.UnicodeScalarView()
    for scalar in label.unicodeScalars {
      type.append(BlankScalars.contains(scalar) ? "_" : scalar)
    }
    return String(type)
  }
}
