package import TextMill

/// Why no document came out of the stages.
package struct ServedRefusal: Sendable {
  /// What kind of reason it is.
  package enum Code: String, Sendable, CaseIterable {
    /// What came is no document.
    case unreadable
    /// A stage dropped it, as it should.
    case dropped
    /// A stage could not process it.
    case quarantined
    /// A stage failed that must not fail (`on_error: fail`), or cannot go on.
    case failed
  }

  /// What kind of reason it is.
  package let code: Code
  /// The number of the line that it came in, from 1.
  package let position: Int?
  /// The document's id.
  package let id: String
  /// The stage's label; `read` where it did not come to a stage.
  package let stage: String
  /// A sentence.
  package let reason: String

  /// A refusal that no stage made.
  package init(code: Code, position: Int?, id: String, stage: String, reason: String) {
    self.code = code
    self.position = position
    self.id = id
    self.stage = stage
    self.reason = reason
  }

  /// An object with the one member `error`, which no document is.
  package var json: JSONValue {
    var members: [JSONValue.Member] = [.init("code", .string(code.rawValue))]
    if let position { members.append(.init("position", .integer(position))) }
    members += [
      .init("id", .string(id)), .init("stage", .string(stage)), .init("reason", .string(reason)),
    ]
    return .object([.init("error", .object(members))])
  }
}

extension ServedRefusal {
  /// A stage dropped it.
  init(_ drop: Batch.Drop, position: Int?) {
    let detail = drop.reason.detail.map { " (\($0))" } ?? ""
    self.init(
      code: .dropped, position: position, id: drop.id, stage: drop.stage,
      reason: drop.reason.rule + detail)
  }

  /// A stage could not process it, or it is none.
  init(_ entry: Quarantined, position: Int?) {
    self.init(
      code: entry.stage == "read" ? .unreadable : .quarantined, position: position, id: entry.id,
      stage: entry.stage, reason: entry.reason)
  }

  /// A stage failed that must not fail.
  init(_ failure: StageFailure, position: Int?) {
    self.init(
      code: .failed, position: position, id: failure.document, stage: failure.stage,
      reason: failure.reason)
  }
}
