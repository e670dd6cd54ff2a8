import TextMill
import TextMillLanguage

/// Brings a text into its plainest sound form without changing what it says.
///
/// A sound text is looked at once and left alone. Otherwise one pass after another makes its edits,
/// and only the passes for which the look found work: characters, invisible characters between
/// letters, normalization, blanks, hyphens at line ends, wrapped lines.
struct CleanStage: DocumentStage {
  static let manual = cleanManual

  let settings: CleanSettings
  private let rules: CharacterRules
  private let normalizer: Normalizer?

  init(settings: CleanSettings) {
    self.settings = settings
    normalizer = settings.normalization.form.map { Normalizer($0) }
    rules = CharacterRules(settings)
  }

  func process(_ document: inout Document) throws {
    let isNormalized = try !normalize(&document)
    var survey = Survey(document.text, rules)
    if survey.isSound, isNormalized, !settings.unwrap { return }
    var isChanged = false
    if survey.hasCharacters {
      var pass = CharacterPass(document.text, rules, normalizer)
      pass.run(on: &document)
      if try apply(&document) { (survey, isChanged) = (Survey(document.text, rules), true) }
    }
    if survey.hasJoiners {
      JoinerPass(document.text).run(on: &document)
      if try apply(&document) { (survey, isChanged) = (Survey(document.text, rules), true) }
    }
    if isChanged { _ = try normalize(&document) }
    try cleanLines(&document, survey)
  }

  private func cleanLines(_ document: inout Document, _ found: Survey) throws {
    var survey = found
    if survey.hasBlanks {
      BlankPass(document.text, rules).run(on: &document)
      if try apply(&document) { survey = Survey(document.text, rules) }
    }
    if survey.hasHyphens, settings.hyphenation == .join {
      HyphenPass(document.text).run(on: &document)
      if settings.unwrap { _ = try apply(&document) }
    }
    if settings.unwrap { UnwrapPass(document.text).run(on: &document) }
  }

  private func normalize(_ document: inout Document) throws -> Bool {
    guard let normalizer else { return false }
    let text = document.text
    normalizer.forEachChange(in: text.utf8.span) { range, bytes in
      document.normalize(range, to: bytes, because: CleanRule.normalization.reason)
    }
    return try apply(&document)
  }

  private func apply(_ document: inout Document) throws -> Bool {
    guard document.hasPendingEdits else { return false }
    try document.applyEdits()
    return true
  }
}
