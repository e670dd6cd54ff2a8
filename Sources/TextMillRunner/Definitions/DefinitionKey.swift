import TextMill

/// The keys of a definition.
enum DefinitionKey: String, CaseIterable {
  case pipeline
  case description
  case read
  case vars
  case profiles
  case onError = "on_error"
  case stages
  case tests

  /// What it is for, in a sentence.
  var help: String {
    switch self {
    case .pipeline: "The pipeline's name."
    case .description: "What the pipeline is for."
    case .read: "What is read when no input is named, and how files hold documents."
    case .vars: "Values for ${NAME}; --set NAME=VALUE wins over them."
    case .profiles: "Other values for variables, and stages left out, chosen by --profile NAME."
    case .onError: "What becomes of documents that a stage cannot process, for all stages."
    case .stages: "The stages, in order."
    case .tests: "Inputs, and what is expected of them; run by textmill test."
    }
  }
}

/// The keys that may stand beside a stage in its entry, or for one.
enum StageEntryKey: String, CaseIterable {
  case when
  case onError = "on_error"
  case label
  case learned
  case include

  /// What it is for, in a sentence.
  var help: String {
    switch self {
    case .when: "A condition on documents, such as words > 120; others go past the stage."
    case .onError: "What becomes of documents that the stage cannot process."
    case .label: "The stage's name in ledgers and reasons."
    case .learned: "A file that 'textmill learn' wrote: the stage need not see all documents first."
    case .include: "Another definition, whose stages stand in this place."
    }
  }

  /// What its values look like.
  var kind: SettingKind {
    switch self {
    case .when: .notation("expression")
    case .onError: ErrorPolicy.kind
    case .label, .learned, .include: .text
    }
  }
}
