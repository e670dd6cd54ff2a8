import TextMill
import TextMillLanguage

/// Sends each document into the first case whose condition holds.
struct SwitchLink: Link {
  /// A case, as a run needs it.
  struct Case: Sendable {
    /// `nil` takes every document.
    var condition: Expression?

    /// The case in words: its condition.
    var name: String { condition?.source ?? "others" }
  }

  let context: LinkContext
  let number: Int
  let cases: [Case]

  func process(_ batch: inout Batch, index: Int) {
    batch.route(in: context, index: index, through: self)
  }
}

/// Sends a copy of each document into a branch.
struct TeeLink: Link {
  let context: LinkContext
  let number: Int

  func process(_ batch: inout Batch, index: Int) {
    batch.fork(in: context, index: index, into: number)
  }
}
