import TextMill
import TextMillLanguage

/// Brings a text into its plainest sound form without changing what it says.
///
/// One pass after another makes its edits: wrong encodings, normalization, characters, invisible
/// characters between letters, blanks, hyphens at line ends, wrapped lines. The pass over the
/// characters sees every place where something may be wrong: a sound text is left alone after it.
struct CleanStage: DocumentStage {
  static let manual = cleanManual

  /// How often a text is gone over again because what was cleaned shows damage below it.
  ///
  /// One or two layers are what there is; the limit bounds what a text made on purpose costs.
  private static let mostRounds = 8

  let settings: CleanSettings
  private let rules: CharacterRules
  private let normalizer: Normalizer?
  private let pages: EncodingPages?
  private let forms: Forms

  init(settings: CleanSettings) throws {
    self.settings = settings
    normalizer = settings.normalization.form.map { Normalizer($0) }
    rules = CharacterRules(settings)
    pages = settings.encoding == .repair ? .of(settings.codePages) : nil
    forms = try Forms(settings)
  }

  func process(_ document: inout Document) throws {
    var isChanged = true
    for round in 0..<Self.mostRounds {
      let isRepaired = try repairEncoding(&document)
      if round > 0, !isRepaired, !isChanged { return }
      let isCleaned = try clean(&document)
      isChanged = try forms.write(&document)
      if !isCleaned, !isChanged { return }
    }
  }

  /// Takes off one layer of wrong encoding after the other.
  ///
  /// Each at least halves what it changes, so that there are at most as many as the logarithm of the
  /// text's length.
  private func repairEncoding(_ document: inout Document) throws -> Bool {
    guard let pages else { return false }
    var isChanged = false
    while true {
      EncodingPass(document.text, pages).run(on: &document)
      guard try apply(&document) else { return isChanged }
      isChanged = true
    }
  }

  /// Does everything else, and returns whether that changed anything.
  private func clean(_ document: inout Document) throws -> Bool {
    let wasNormalized = try normalize(&document)
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
      _ = try normalize(&document)
    }
    let isOrdered = try cleanLines(&document, survey)
    return wasNormalized || isChanged || isOrdered
  }

  private func cleanLines(_ document: inout Document, _ found: Survey) throws -> Bool {
    var survey = found
    var isChanged = false
    survey.lookAtEnds(of: document.text, rules)
    if survey.hasBlanks, rules.ordersBlanks {
      BlankPass(document.text, rules).run(on: &document)
      if try apply(&document) {
        survey.noteChange()
        isChanged = true
      }
    }
    if survey.hasHyphens, rules.joinsHyphens,
      nextHyphen(in: document.text.utf8.span, from: 0) != nil
    {
      HyphenPass(document.text).run(on: &document)
      if try apply(&document) { isChanged = true }
    }
    if settings.unwrap {
      UnwrapPass(document.text).run(on: &document)
      if try apply(&document) { isChanged = true }
    }
    return isChanged
  }

  private func normalize(_ document: inout Document) throws -> Bool {
    guard let normalizer else { return false }
    let text = document.text
    normalizer.forEachChange(in: text.utf8.span) { range, bytes in
      document.normalize(range, to: bytes.span, because: CleanRule.normalization.reason)
    }
    return try apply(&document)
  }

  private func apply(_ document: inout Document) throws -> Bool {
    guard document.hasPendingEdits else { return false }
    try document.applyEdits()
    return true
  }
}
