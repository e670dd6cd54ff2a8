import TextMill

/// What is done with an answer.
struct AnswerUse: Sendable {
  let schema: AnswerSchema?
  let provides: [Fact]
  private let settings: LLMSettings

  init(_ settings: LLMSettings) throws(SettingError) {
    self.settings = settings
    switch settings.output {
    case .metadata:
      schema = try settings.schema.map { (file) throws(SettingError) in try AnswerSchema(file) }
      provides = [.metadata(settings.field)]
    case .text:
      schema = nil
      provides = []
    case .annotations:
      schema = NamedPassages.schema(labels: settings.labels)
      provides = [.layer(Layer(settings.layer))]
    }
  }

  func apply(_ answer: JSONValue, to document: inout Document) throws {
    switch settings.output {
    case .metadata: document.metadata[settings.field] = answer
    case .text: document.rewrite(as: answer.string ?? "", because: "rewritten")
    case .annotations:
      let layer = Layer(settings.layer)
      document.declare(layer)
      NamedPassages(answer).annotate(&document, in: layer)
    }
  }
}

/// Passages of a text that a model names with labels.
struct NamedPassages {
  private struct Passage {
    let text: [UInt8]
    let label: String
  }

  private var passages: [Passage] = []

  /// The form of such answers.
  static func schema(labels: [String]) -> AnswerSchema {
    var label: [JSONValue.Member] = [.init("type", "string")]
    if !labels.isEmpty { label.append(.init("enum", .array(labels.map(JSONValue.string)))) }
    let passage: JSONValue = .object([
      .init("type", "object"),
      .init(
        "properties",
        .object([
          .init("text", .object([.init("type", "string")])), .init("label", .object(label)),
        ])),
      .init("required", .array(["text", "label"])), .init("additionalProperties", false),
    ])
    let list: JSONValue = .object([.init("type", "array"), .init("items", passage)])
    return AnswerSchema(
      .object([
        .init("type", "object"), .init("properties", .object([.init("passages", list)])),
        .init("required", .array(["passages"])), .init("additionalProperties", false),
      ]))
  }

  init(_ answer: JSONValue) {
    guard case .array(let elements)? = answer["passages"] else { return }
    for element in elements {
      guard let text = element["text"]?.string, let label = element["label"]?.string else {
        continue
      }
      passages.append(Passage(text: Array(text.utf8), label: label))
    }
  }

  /// Annotates each wherever it stands; what is not in the text was made up.
  func annotate(_ document: inout Document, in layer: Layer) {
    let text = document.text.utf8
    for passage in passages {
      let places = Self.places(of: passage.text, in: text.span)
      if places.isEmpty { document.count("passages that are not in the text") }
      for start in places {
        document.annotate(
          Annotation(start..<start + passage.text.count, label: passage.label), in: layer)
      }
    }
  }

  private static func places(of passage: [UInt8], in text: Span<UInt8>) -> [Int] {
    guard let first = passage.first else { return [] }
    var places: [Int] = []
    var at = 0
    while at + passage.count <= text.count {
      if text[at] == first, matches(passage, text, at), isWhole(at, passage.count, text) {
        places.append(at)
        at += passage.count
      } else {
        at += 1
      }
    }
    return places
  }

  private static func matches(_ passage: [UInt8], _ text: Span<UInt8>, _ start: Int) -> Bool {
    for index in passage.indices where text[start + index] != passage[index] { return false }
    return true
  }

  /// Whether no letter or digit of ASCII goes on at either end.
  private static func isWhole(_ start: Int, _ count: Int, _ text: Span<UInt8>) -> Bool {
    let end = start + count
    let continues = start > 0 && isOfWord(text[start - 1]) && isOfWord(text[start])
    let goesOn = end < text.count && isOfWord(text[end]) && isOfWord(text[end - 1])
    return !continues && !goesOn
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }
}
