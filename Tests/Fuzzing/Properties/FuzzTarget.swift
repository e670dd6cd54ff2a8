/// What the fuzzers throw bytes at.
///
/// Each target states what must hold for any bytes whatsoever. The fuzzers look for bytes for which
/// it does not; the test run asks the same of the inputs that are kept in `Findings` and `Seeds`.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// One JSON value.
  case json
  /// JSON Lines, and JSON values one after the other.
  case records
  /// CSV and TSV.
  case table
  /// Compressed data.
  case gzip
  /// Edits of a text and where its bytes come from.
  case edits
  /// YAML, and the definition and plan that are made of it.
  case yaml
  /// A pattern and a text.
  case pattern
  /// Markup in any charset.
  case charset
  /// What goes to quarantine and comes back.
  case replay
  /// Text to be cleaned.
  case clean
  /// Text whose language is to be told.
  case language

  /// What does not hold for an input, a sentence each.
  public func mistakes(_ bytes: [UInt8]) -> [String] {
    switch self {
    case .json: JSONProperties.mistakes(bytes)
    case .records: RecordProperties.mistakes(bytes)
    case .table: TableProperties.mistakes(bytes)
    case .gzip: GzipProperties.mistakes(bytes)
    case .edits: EditProperties.mistakes(bytes)
    case .yaml: YAMLProperties.mistakes(bytes)
    case .pattern: PatternProperties.mistakes(bytes)
    case .charset: CharsetProperties.mistakes(bytes)
    case .replay: ReplayProperties.mistakes(bytes)
    case .clean: CleanProperties.mistakes(bytes)
    case .language: LanguageProperties.mistakes(bytes)
    }
  }
}
