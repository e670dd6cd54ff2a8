import TextMill
import TextMillRunner

/// The text that a stage saw, cut where the stage changed it.
struct ChangedText {
  /// More normalizations than that are counted only: a page with all of them is slow.
  private static let mostNormalizations = 500

  let pieces: [JSONValue]

  init(_ step: TrialStep) {
    var pieces: [JSONValue] = []
    let text = step.before.text
    var at = 0
    var normalizations = 0
    for edit in step.edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let isShown = edit.range.lowerBound >= at && edit.range.upperBound <= text.count
      if !isShown || text[edit.range] != edit.old.string { continue }
      if edit.kind == .normalization {
        normalizations += 1
        if normalizations > Self.mostNormalizations { continue }
      }
      if edit.range.lowerBound > at { pieces.append(.string(text[at..<edit.range.lowerBound])) }
      pieces.append(Self.piece(edit))
      at = edit.range.upperBound
    }
    if at < text.count { pieces.append(.string(text[at..<text.count])) }
    self.pieces = pieces
  }

  private static func piece(_ edit: AppliedEdit) -> JSONValue {
    let score = edit.reason.score.map { ", \(Int(($0 * 100).rounded())) % sure" } ?? ""
    let detail = edit.reason.detail.map { " (\($0))" } ?? ""
    return .object([
      .init("kind", .string(edit.kind.rawValue)), .init("old", .string(edit.old.string)),
      .init("new", .string(edit.new.string)),
      .init("reason", .string(edit.reason.rule + detail + score)),
    ])
  }
}
