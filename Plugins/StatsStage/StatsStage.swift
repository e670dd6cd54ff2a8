import TextMill
import TextMillLanguage

/// Measures documents and the corpus that they make.
struct StatsStage: CorpusStage {
  struct Settings: StageSettings {
    static let shorthand: String? = "report"

    @Setting("The file for the report on all documents, as JSON; by default there is none.")
    var report: String? = nil
    @Setting("The measures whose distributions the report has.")
    var measures: [MeasureExpression] = Self.common
    @Setting("How many of the most frequent terms and removed passages it has.", in: 0...10_000)
    var top = 50
    @Setting("Measures of each document that go into its metadata, by the keys there.")
    var set: [String: MeasureExpression] = [:]

    private static let common = [
      "words", "sentences", "lines", "mean_word_length", "symbol_ratio", "tokens.alphabetic",
      "lines.ending_with_punctuation", "lines.duplicate_characters", "ngrams.top_2",
    ].compactMap { try? MeasureExpression($0) }
  }

  private let settings: Settings
  /// What is set in documents, by key.
  private let sets: [(key: String, measure: MeasureExpression)]

  init(settings: Settings) throws {
    self.settings = settings
    sets = settings.set.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    if settings.report == nil, sets.isEmpty {
      throw SettingError(
        "report", "there is nothing to do",
        hint: "name a file for the report, or measures to set: set: { words: words }")
    }
    if settings.report == "-" {
      throw SettingError("report", "a report goes into a file, not to standard output")
    }
    for (index, measure) in settings.measures.enumerated() {
      guard measure.type == .number || measure.type == .unknown else {
        throw SettingError(
          "measures.\(index)", "'\(measure.source)' is \(measure.type.rawValue), not a number")
      }
    }
  }

  /// The layers that measures count.
  var requires: [Fact] {
    let measures = (settings.report == nil ? [] : settings.measures) + sets.map { $0.measure }
    return measures.flatMap(\.layers).map(Fact.layer)
  }

  /// The keys that are set.
  var provides: [Fact] { sets.map { .metadata($0.key) } }

  /// What is for the report, if there is none.
  var unusedSettings: [UnusedSetting] {
    if settings.report != nil { return [] }
    return ["measures", "top"].map { UnusedSetting($0, because: "there is no report") }
  }

  /// Only for a report.
  var needsEvidence: Bool { settings.report != nil }

  var reportPath: String? { settings.report }

  /// Values are kept by their measure's place.
  var gatheringSettings: [String: String] { ["measures": settings.measures.notation] }

  func observe(_ document: borrowing Document, into evidence: inout StatsEvidence) {
    var copy = copy document
    let values = settings.measures.map { Self.number($0.value(for: &copy)) }
    evidence.add(document, values)
  }

  private static func number(_ value: ExpressionValue) -> Double? {
    if case .number(let number) = value { number } else { nil }
  }

  func conclude(_ evidence: StatsEvidence) -> StatsReport {
    StatsReport(evidence, measures: settings.measures.map(\.source), top: settings.top)
  }

  func report(_ conclusion: StatsReport) -> [UInt8] { Array(conclusion.json.indented.utf8) }

  func process(_ document: inout Document, given report: StatsReport) {
    for (key, measure) in sets {
      document.metadata[key] = measure.value(for: &document).json
    }
  }
}

extension ExpressionValue {
  /// The value as metadata; whole numbers without a fraction.
  fileprivate var json: JSONValue? {
    switch self {
    case .number(let number): Int(exactly: number).map(JSONValue.integer) ?? .double(number)
    case .text(let text): .string(text)
    case .truth(let value): .bool(value)
    case .list(let values): .array(values.map { $0.json ?? .null })
    case .missing: nil
    }
  }
}
