import TextMill
import TextMillRunner

/// A stage does its work whole in a task that was cancelled, or says that it did not.
///
/// A stage that waits, as for a program, may throw. What another one cuts short without a word would
/// be taken for its result.
struct CancellationCheck {
  private(set) var failures: [String] = []

  init(_ subject: StageSubject) async {
    let texts = subject.texts
    let expected = texts.map { StageResult(subject.plan, $0) }
    let plan = subject.plan
    let results = await withTaskGroup(of: [StageResult?].self) { group in
      group.cancelAll()
      group.addTask { texts.map { StageResult(plan, $0) } }
      return await group.next() ?? []
    }
    let cut = texts.indices.first { index in
      expected[index] != results[index] && !(results[index]?.isFailure ?? false)
    }
    guard let cut else { return }
    failures.append(
      "\(subject.name): \(texts[cut].asName) gives another result when the task was cancelled: "
        + "what is cut short must throw")
  }
}
