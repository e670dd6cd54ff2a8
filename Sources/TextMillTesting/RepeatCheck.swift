import TextMill
import TextMillRunner

/// The same document gives the same result: whatever came before it, from a stage that is built
/// again, and while other threads use the same stage.
struct RepeatCheck {
  private(set) var failures: [String] = []

  init(_ subject: StageSubject) {
    let texts = subject.texts
    let first = texts.map { StageResult(subject.plan, $0) }
    var last: [StageResult?] = texts.reversed().map { StageResult(subject.plan, $0) }
    last.reverse()
    compare(first, last, subject, "when documents come in another order or again")
    let rebuilt = texts.map { StageResult(subject.rebuilt, $0) }
    compare(first, rebuilt, subject, "when the stage is built again")
    for results in Self.atOnce(subject) {
      compare(first, results, subject, "when several threads use the stage at once")
    }
  }

  /// Tells of the first text only: one cause shows in many.
  private mutating func compare(
    _ one: [StageResult?], _ other: [StageResult?], _ subject: StageSubject, _ when: String
  ) {
    guard let index = one.indices.first(where: { one[$0] != other[$0] }) else { return }
    let failure =
      "\(subject.name): \(subject.texts[index].asName) gives another result \(when): a result may "
      + "follow only from the document and the settings"
    if failures.last != failure { failures.append(failure) }
  }

  /// The results of several threads that use one stage at the same time, each in its own order.
  private static func atOnce(_ subject: StageSubject) -> [[StageResult?]] {
    let (plan, texts) = (subject.plan, subject.texts)
    return Threads.results(count: 4) { thread in
      var results: [StageResult?] = Array(repeating: nil, count: texts.count)
      for index in texts.indices {
        let place = (index + thread * texts.count / 4) % texts.count
        results[place] = StageResult(plan, texts[place])
      }
      return results
    }
  }
}
