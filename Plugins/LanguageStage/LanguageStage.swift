import TextMill
import TextMillLanguage

/// Tells the language of a document, and of its paragraphs if asked.
struct LanguageStage: DocumentStage {
  struct Settings: StageSettings {
    static let shorthand: String? = "languages"

    @Setting("The languages that a text may be in, by ISO 639 code; none means all known ones.")
    var languages: [String] = []
    @Setting("The confidence below which a language is 'und'.", in: 0...1)
    var threshold = 0.5
    @Setting("The metadata key of the language.")
    var key = "language"
    @Setting("The metadata key of the confidence, from 0 to 1; empty for none.")
    var confidenceKey = "language_confidence"
    @Setting("Whether each paragraph gets its language, in the layer 'languages'.")
    var paragraphs = false
  }

  static let manual = languageManual

  private let detector: LanguageDetector
  private let threshold: Double
  private let keys: (language: String, confidence: String)
  private let marksParagraphs: Bool

  init(settings: Settings) throws {
    guard !settings.key.isEmpty else { throw SettingError("key", "the key is empty") }
    guard settings.key != settings.confidenceKey else {
      throw SettingError("confidence_key", "language and confidence would have one key")
    }
    detector = LanguageDetector(allowing: try Self.codes(settings.languages))
    threshold = settings.threshold
    keys = (settings.key, settings.confidenceKey)
    marksParagraphs = settings.paragraphs
  }

  private static func codes(_ names: [String]) throws -> [LanguageCode] {
    if names.isEmpty { return [] }
    let known = LanguageDetector.languages
    return try names.enumerated().map { index, name in
      guard let code = LanguageCode(iso639: name), known.contains(code) else {
        throw SettingError(
          "languages.\(index)", "'\(name)' is no language that can be told",
          hint: "these can: \(known.map(\.description).joined(separator: ", "))")
      }
      return code
    }
  }

  var provides: [Fact] {
    let facts = [keys.language, keys.confidence].filter { !$0.isEmpty }.map(Fact.metadata)
    return marksParagraphs ? facts + [.layer(.languages)] : facts
  }

  func process(_ document: inout Document) {
    let found = detector.language(of: document.text)
    document.metadata[keys.language] = .string("\(found.code(atLeast: threshold))")
    if !keys.confidence.isEmpty {
      document.metadata[keys.confidence] = .double(found.confidence)
    }
    guard marksParagraphs else { return }
    document.declare(.languages)
    document.annotate(paragraphs(of: document.text), in: .languages)
  }

  private func paragraphs(of text: Text) -> [Annotation] {
    Paragraphs(of: text).ranges.map { range in
      let found = detector.language(of: text, in: range)
      return Annotation(
        range, label: "\(found.code(atLeast: threshold))", score: found.confidence)
    }
  }
}

extension Layer {
  /// Paragraphs, labelled with their languages.
  static let languages: Layer = "languages"
}
