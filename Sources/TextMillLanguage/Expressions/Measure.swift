import TextMill

/// Something that can be asked of a document.
enum Measure: Equatable {
  case words
  case characters
  case bytes
  case lines
  case paragraphs
  case sentences
  case meanWordLength
  case readability(ReadabilityFormula)
  case id
  case text
  case metadata([String])
  case count(Layer, label: String?)
  case quality(QualityMeasure)

  static let names =
    ["words", "characters", "bytes", "lines", "paragraphs", "sentences", "mean_word_length"]
    + QualityMeasure.names + ReadabilityFormula.allCases.map(\.rawValue)
    + ["id", "text", "language"]

  init?(_ name: String) {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if parts.contains("") { return nil }
    if let quality = QualityMeasure(name) {
      self = .quality(quality)
      return
    }
    switch (parts[0], parts.count) {
    case ("words", 1): self = .words
    case ("characters", 1): self = .characters
    case ("bytes", 1): self = .bytes
    case ("lines", 1): self = .lines
    case ("paragraphs", 1): self = .paragraphs
    case ("sentences", 1): self = .sentences
    case ("mean_word_length", 1): self = .meanWordLength
    case ("id", 1): self = .id
    case ("text", 1): self = .text
    case ("language", 1): self = .metadata(["language"])
    case ("metadata", 2...), ("meta", 2...): self = .metadata(Array(parts.dropFirst()))
    case (_, 2) where parts[1] == "count": self = .count(Layer(parts[0]), label: nil)
    case (_, 3) where parts[2] == "count": self = .count(Layer(parts[0]), label: parts[1])
    default:
      guard let formula = ReadabilityFormula(rawValue: name) else { return nil }
      self = .readability(formula)
    }
  }

  var type: ExpressionType {
    switch self {
    case .id, .text: .text
    case .metadata: .unknown
    default: .number
    }
  }

  func value(of document: inout Document) -> ExpressionValue {
    switch self {
    case .words: return .number(Double(document.wordCount))
    case .characters: return .number(Double(document.text.characterCount))
    case .bytes: return .number(Double(document.text.count))
    case .lines: return .number(Double(document.text.lines.reduce(0) { count, _ in count + 1 }))
    case .paragraphs: return .number(Double(paragraphs(of: document.text)))
    case .sentences: return .number(Double(document.sentences.count))
    case .meanWordLength: return .number(meanWordLength(of: &document))
    case .readability(let formula):
      return .number(formula.value(of: document.readabilityCounts))
    case .quality(let measure): return .number(measure.value(of: &document))
    case .id: return .text(document.id)
    case .text: return .text(document.text.string)
    case .metadata(let path):
      let first = document.metadata[path[0]]
      return ExpressionValue(path.dropFirst().reduce(first) { value, name in value?[name] })
    case .count(let layer, let label):
      let annotations = document.annotations(in: layer)
      guard let label else { return .number(Double(annotations.count)) }
      return .number(Double(annotations.count { $0.label == label }))
    }
  }

  private func paragraphs(of text: Text) -> Int {
    var count = 0
    var isInside = false
    for line in text.lines {
      let isBlank = text.trimmed(line).isEmpty
      if !isBlank, !isInside { count += 1 }
      isInside = !isBlank
    }
    return count
  }

  private func meanWordLength(of document: inout Document) -> Double {
    let count = document.wordCount
    let text = document.text
    let utf8 = text.utf8.span
    var walk = WordWalk(0..<utf8.count)
    var letters = 0
    while let word = walk.next(in: utf8) {
      for at in word where utf8[at] & 0xC0 != 0x80 { letters += 1 }
    }
    return count == 0 ? 0 : Double(letters) / Double(count)
  }
}
