/// Why a program's work on a document cannot be used.
struct ExecFailure: Error, Equatable, CustomStringConvertible {
  /// For a person, in a clause.
  let description: String
  /// Whether the process is to blame and another one may do better; else the answer is.
  let isOfProcess: Bool

  /// A process ended, was too slow, or lost its place.
  static func process(_ message: String, lastWords: String = "") -> ExecFailure {
    let words = lastWords.isEmpty ? "" : "; it said: \(lastWords)"
    return ExecFailure(description: message + words, isOfProcess: true)
  }

  /// The run ends; no other process shall try.
  static let cancelled = ExecFailure(description: "the run was asked to end", isOfProcess: false)

  /// What a program answered cannot be used.
  static func answer(_ message: String) -> ExecFailure {
    ExecFailure(description: message, isOfProcess: false)
  }
}
