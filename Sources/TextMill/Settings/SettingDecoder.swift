/// Collects the mistakes found while settings are read.
public struct SettingDecoder: Sendable {
  /// The mistakes so far.
  public private(set) var diagnostics: [Diagnostic] = []
  /// What the settings belong to, for messages: `stage 'summarize'`.
  public let owner: String
  /// The name of the setting that is being read.
  public internal(set) var name = ""
  /// How files that settings name are read, by path; whoever reads a definition says it.
  public var readFile: @Sendable (String) -> SettingFileContent = { _ in
    .failure("no files are read here")
  }

  /// A decoder for the settings of `owner`; `name` is that of the setting read first.
  public init(owner: String, name: String = "") {
    self.owner = owner
    self.name = name
  }

  /// Reports a mistake.
  public mutating func report(
    _ code: DiagnosticCode, _ message: String, at place: SourcePlace, label: String? = nil,
    fix: Fix? = nil, notes: [String] = []
  ) {
    diagnostics.append(
      Diagnostic(code, message, at: place, label: label, fix: fix, notes: notes))
  }

  /// Reports that a value is of another kind than its setting takes.
  public mutating func expected(_ kind: String, at node: DefinitionNode) {
    report(
      .wrongType, "'\(name)' takes \(kind), not \(node.described)", at: node.place,
      label: node.isQuotedNumber ? "leave the quotes away" : "expected \(kind)",
      fix: node.quotesFix)
  }
}
