import TextMill

/// A stage in a plan that waits.
protocol WaitingLink: Link {
  /// The most documents that wait at once.
  var concurrency: Int { get }

  /// Runs the stage over a batch without holding a thread.
  func wait(_ batch: inout Batch, index: Int) async
}

struct AsyncLink<S: AsyncStage>: WaitingLink {
  let context: LinkContext
  var concurrency: Int { stage.policy.concurrency }
  private let stage: S
  private let attempts: Attempts

  init(_ stage: S, _ context: LinkContext) {
    self.stage = stage
    self.context = context
    attempts = Attempts(stage.policy)
  }

  func wait(_ batch: inout Batch, index: Int) async {
    let started = ContinuousClock.now
    let answers = await answers(batch.chosen(in: context))
    let waited = ContinuousClock.now - started
    var next = answers.makeIterator()
    batch.forEach(in: context, index: index) { document in
      guard let answer = next.next() else { return }
      document = answer.document
      if let error = answer.error { throw error }
      try document.applyEdits()
    }
    batch.tallies[index].duration += waited
  }

  /// As `wait`, for those that have a thread to spare.
  func process(_ batch: inout Batch, index: Int) {
    let (link, before) = (self, batch)
    batch = BlockingWait.value {
      var batch = before
      await link.wait(&batch, index: index)
      return batch
    }
  }

  /// What became of each of some documents, in their order.
  private func answers(_ documents: [Document]) async -> [Attempts.Outcome] {
    await withTaskGroup(of: (Int, Attempts.Outcome).self) { group in
      for (number, document) in documents.enumerated() {
        group.addTask { (number, await attempts.outcome(of: document, stage)) }
      }
      var answers: [Attempts.Outcome?] = Array(repeating: nil, count: documents.count)
      for await (number, outcome) in group { answers[number] = outcome }
      return answers.compactMap { $0 }
    }
  }
}

extension Batch {
  /// The documents that meet a stage's condition, ready for it.
  mutating func chosen(in context: LinkContext) -> [Document] {
    enter(context)
    guard failure == nil else { return [] }
    var chosen: [Document] = []
    for at in slots.indices where meets(context, at: at) {
      var document = slots[at].document
      document.stage = context.label
      document.forgetRemarks()
      chosen.append(document)
    }
    return chosen
  }
}
