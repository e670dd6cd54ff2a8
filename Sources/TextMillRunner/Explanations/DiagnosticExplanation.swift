public import TextMill

/// What `textmill explain` says about a kind of mistake.
public struct DiagnosticExplanation: Sendable {
  /// What is wrong, in one sentence.
  public let summary: String
  /// Why it is a mistake, and what to do.
  public let advice: String
  /// A definition that has the mistake; empty where bytes or other files are at fault.
  public let wrong: String
  /// The same without it; empty where bytes or other files are at fault.
  public let right: String

  init(_ summary: String, _ advice: String, wrong: String = "", right: String = "") {
    self.summary = summary
    self.advice = advice
    self.wrong = wrong
    self.right = right
  }
}

extension DiagnosticCode {
  /// What this kind of mistake is, why it is one, and what to do.
  public var explanation: DiagnosticExplanation {
    switch self {
    case .yamlSyntax: .yamlSyntax
    case .notText: .notText
    case .unreadable: .unreadable
    case .severalDocuments: .severalDocuments
    case .empty: .empty
    case .duplicateKey: .duplicateKey
    case .unknownAlias: .unknownAlias
    case .aliasBomb: .aliasBomb
    case .tooDeep: .tooDeep
    case .unknownTag: .unknownTag
    case .badMerge: .badMerge
    case .badKey: .badKey
    case .unknownKey: .unknownKey
    case .missingKey: .missingKey
    case .wrongType: .wrongType
    case .badValue: .badValue
    case .badStageEntry: .badStageEntry
    case .unknownStage: .unknownStage
    case .unknownSetting: .unknownSetting
    case .missingSetting: .missingSetting
    case .duplicateLabel: .duplicateLabel
    case .unmetRequirement: .unmetRequirement
    case .outputConflict: .outputConflict
    case .unknownVariable: .unknownVariable
    case .unknownProfile: .unknownProfile
    case .badVariable: .badVariable
    case .badExpression: .badExpression
    case .badInclude: .badInclude
    case .unsupportedStage: .unsupportedStage
    case .noStages: .noStages
    case .duplicateTest: .duplicateTest
    case .badTestInput: .badTestInput
    case .notAllowed: .notAllowed
    case .unreachable: .unreachable
    case .unused: .unused
    }
  }
}
