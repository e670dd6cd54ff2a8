import TextMill

/// Tells documents where they stand among the inputs, the same in every pass and however batches are
/// cut.
struct InputOrder: Sendable {
  /// A file's number takes the upper bits, a record's the lower ones.
  private static let recordBits: UInt64 = 40

  private let files: [String: UInt64]

  /// The order of files; `nil` for a plan in which no stage asks for it.
  init?(_ paths: [String], for plan: Plan) {
    guard plan.hasCorpusStage else { return nil }
    var files: [String: UInt64] = [:]
    for (number, path) in paths.enumerated() where files[path] == nil {
      files[path] = UInt64(number)
    }
    self.files = files
  }

  /// The order of one file's documents, by its place among the inputs of a run that others share;
  /// `nil` where no stage asks for it.
  init?(of path: String, at place: Int, for plan: Plan, isObserved: Bool) {
    guard isObserved || plan.hasCorpusStage else { return nil }
    files = [path: UInt64(place)]
  }

  /// Tells a document its place.
  func tell(_ document: inout Document) {
    guard let origin = document.origin else { return }
    let record = UInt64(origin.record ?? 0) & (1 << Self.recordBits - 1)
    document.order = (files[origin.path] ?? 0) << Self.recordBits | record
  }
}
