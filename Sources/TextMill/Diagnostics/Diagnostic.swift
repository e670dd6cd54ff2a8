/// A mistake in something a person wrote: where it is, what is wrong, and what to do.
public struct Diagnostic: Sendable, Hashable {
  /// How bad it is.
  public enum Severity: String, Sendable, Comparable {
    /// It runs, and probably not as meant.
    case warning
    /// It cannot run.
    case error

    /// A warning is less than an error.
    public static func < (left: Severity, right: Severity) -> Bool {
      left == .warning && right == .error
    }
  }

  /// What kind of mistake it is: stable across versions.
  public var code: DiagnosticCode
  /// The mistake in a line, without a full stop.
  public var message: String
  /// Where it is.
  public var place: SourcePlace?
  /// A few words beside the caret.
  public var label: String?
  /// Further lines: what is known, what to do.
  public var notes: [String]
  /// What mends it, put in the place.
  public var fix: Fix?

  /// A mistake; with a fix and no label, the label asks whether that was meant.
  public init(
    _ code: DiagnosticCode, _ message: String, at place: SourcePlace? = nil, label: String? = nil,
    fix: Fix? = nil, notes: [String] = []
  ) {
    self.code = code
    self.message = message
    self.place = place
    self.label = label ?? fix.map { "did you mean '\($0.instead)'?" }
    self.fix = fix
    self.notes = notes
  }

  /// How bad it is: follows from the code.
  public var severity: Severity { code.severity }
}
