import TextMill
import TextMillLanguage

/// Brings a text into its plainest sound form without changing what it says.
///
/// One pass after another makes its edits: normalization, characters, invisible characters between
/// letters, blanks, hyphens at line ends, wrapped lines. The pass over the characters sees every
/// place where something may be wrong: a sound text is left alone after it.
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
    try normalize(&document)
    var characters = CharacterPass(document.text, rules, normalizer)
    characters.run(on: &document)
    var survey = characters.survey
    var isChanged = try apply(&document)
    if survey.hasJoiners {
      JoinerPass(document.text).run(on: &document)
      if try apply(&document) { isChanged = true }
    }
    if isChanged {
      survey.noteChange()
      try normalize(&document)
    }
    try cleanLines(&document, survey)
  }

  private func cleanLines(_ document: inout Document, _ found: Survey) throws {
    var survey = found
    survey.lookAtEnds(of: document.text, rules)
    if survey.hasBlanks, rules.ordersBlanks {
      BlankPass(document.text, rules).run(on: &document)
      if try apply(&document) { survey.noteChange() }
    }
    if survey.hasHyphens, rules.joinsHyphens,
      nextHyphen(in: document.text.utf8.span, from: 0) != nil
    {
      HyphenPass(document.text).run(on: &document)
      if settings.unwrap { _ = try apply(&document) }
    }
    if settings.unwrap { UnwrapPass(document.text).run(on: &document) }
  }

  private func normalize(_ document: inout Document) throws {
    guard let normalizer else { return }
    let text = document.text
    normalizer.forEachChange(in: text.utf8.span) { range, bytes in
      document.normalize(range, to: bytes.span, because: CleanRule.normalization.reason)
    }
    _ = try apply(&document)
  }

  private func apply(_ document: inout Document) throws -> Bool {
    guard document.hasPendingEdits else { return false }
    try document.applyEdits()
    return true
  }
}
