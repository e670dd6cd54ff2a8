/// The kinds of mistakes in a definition, each with a name that stays the same across versions.
public enum DiagnosticCode: String, Sendable, CaseIterable {
  /// The file is not YAML.
  case yamlSyntax = "yaml-syntax"
  /// The file is not UTF-8 text.
  case notText = "not-text"
  /// The file cannot be read.
  case unreadable = "unreadable"
  /// The file has more than one YAML document.
  case severalDocuments = "several-documents"
  /// The file holds nothing.
  case empty = "empty"
  /// A key stands twice in one mapping.
  case duplicateKey = "duplicate-key"
  /// An alias names no anchor.
  case unknownAlias = "unknown-alias"
  /// Aliases multiply beyond what a definition can need.
  case aliasBomb = "alias-bomb"
  /// Nesting beyond what a definition can need.
  case tooDeep = "too-deep"
  /// A tag that definitions do not use.
  case unknownTag = "unknown-tag"
  /// A merge key that names no mapping.
  case badMerge = "bad-merge"
  /// A key that is not text.
  case badKey = "bad-key"
  /// A key that a definition does not have.
  case unknownKey = "unknown-key"
  /// A key that must be there.
  case missingKey = "missing-key"
  /// A value of another kind than the key takes.
  case wrongType = "wrong-type"
  /// A value outside its range or its choices.
  case badValue = "bad-value"
  /// A stage entry that names no stage, or more than one.
  case badStageEntry = "bad-stage-entry"
  /// A stage that this program does not have.
  case unknownStage = "unknown-stage"
  /// A setting that the stage does not have.
  case unknownSetting = "unknown-setting"
  /// A setting that the stage cannot do without.
  case missingSetting = "missing-setting"
  /// A label that stands twice.
  case duplicateLabel = "duplicate-label"
  /// A stage that needs what no stage before it makes.
  case unmetRequirement = "unmet-requirement"
  /// Two outputs with one name.
  case outputConflict = "output-conflict"
  /// A variable that has no value.
  case unknownVariable = "unknown-variable"
  /// A profile that the definition does not have.
  case unknownProfile = "unknown-profile"
  /// A `${` that is not closed, or a variable's name that is not one.
  case badVariable = "bad-variable"
  /// An expression that cannot be understood.
  case badExpression = "bad-expression"
  /// An included file that cannot be used.
  case badInclude = "bad-include"
  /// A stage that this version's runner cannot run.
  case unsupportedStage = "unsupported-stage"
  /// A stage that reaches outside of the run, which the command line does not allow.
  case notAllowed = "not-allowed"
  /// A pipeline without stages.
  case noStages = "no-stages"
  /// Two tests with one name.
  case duplicateTest = "duplicate-test"
  /// A test's input that cannot be used.
  case badTestInput = "bad-test-input"
  /// A stage or case that no document comes to, or whose work goes nowhere.
  case unreachable = "unreachable"
  /// A setting or variable that has no effect.
  case unused = "unused"

  /// How bad this kind of mistake is: a definition with errors does not run.
  public var severity: Diagnostic.Severity {
    switch self {
    case .unreachable, .unused: .warning
    default: .error
    }
  }
}
