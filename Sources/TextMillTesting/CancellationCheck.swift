import TextMill
import TextMillRunner

/// A stage does its work whole in a task that was cancelled.
///
/// A cancelled run gives up the batches that are not done, but not everything that runs stages does
/// so: what a stage cut short would be taken for its result.
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
    guard let index = texts.indices.first(where: { expected[$0] != results[$0] }) else { return }
    failures.append(
      "\(subject.name): \(texts[index].asName) gives another result when the task was cancelled: "
        + "a run that stops finishes the documents that it has begun")
  }
}
