import TextMill

/// What a person reads about a stage is there, and well formed.
struct ManualCheck {
  private(set) var failures: [String] = []

  init(_ stage: any Stage.Type) {
    let manual = stage.manual
    let isName = manual.name.utf8.allSatisfy {
      ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x5F
    }
    if manual.name.isEmpty || !isName {
      failures.append("the name '\(manual.name)' is not of lower-case letters, digits and _")
    }
    if !manual.summary.hasSuffix(".") || manual.summary.count > 100 {
      failures.append("the summary is not one sentence of at most 100 characters")
    }
    if manual.examples.isEmpty, manual.usages.isEmpty {
      failures.append("the manual has neither examples nor usages")
    }
    for setting in Self.declarations(stage) where !setting.help.hasSuffix(".") {
      failures.append("the help of the setting '\(setting.name)' is not a sentence")
    }
  }

  private static func declarations<S: Stage>(_ stage: S.Type) -> [SettingDeclaration] {
    S.Settings.declarations
  }
}
