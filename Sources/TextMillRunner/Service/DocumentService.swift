import TextMill
package import TextMillFormats

/// Takes documents through a plan's stages for as long as a program runs, as a run does.
///
/// Exports and tees are left out: what they write goes to files, and nothing of it comes back.
package struct DocumentService: Sendable {
  private let plan: Plan
  private let order: InputOrder?
  private let turns: Turns

  /// A service that works on at most `jobs` pieces of input at once.
  ///
  /// - Throws: `CannotServe` if a corpus stage has nothing that it has learned before.
  package init(_ plan: Plan, jobs: Int) throws(CannotServe) {
    let unlearned = plan.labelsOfCorpusStages
    if !unlearned.isEmpty { throw CannotServe(stages: unlearned) }
    self.plan = plan.servable
    order = InputOrder(["-"], for: plan)
    turns = Turns(jobs)
  }

  /// The labels of the stages that documents go through, in order.
  package var labels: [String] { plan.labels }

  /// What becomes of the documents in a piece of input.
  ///
  /// Stages work on threads of their own, so that whoever asks for something else need not wait.
  package func answers(to chunk: InputChunk, _ options: InputOptions) async -> ServedBatch {
    await turns.take()
    defer { turns.giveBack() }
    return await withTaskExecutorPreference(OwnThreads.shared) {
      var items: [InputItem] = []
      DocumentParser(options).parse(chunk, into: &items)
      return await answers(to: items)
    }
  }

  private func answers(to items: [InputItem]) async -> ServedBatch {
    let numbers = items.map(\.number)
    var batch = Batch(items, stageCount: plan.links.count, recordsNormalizations: false)
    if let order {
      for at in batch.slots.indices { order.tell(&batch.slots[at].document) }
    }
    await plan.process(&batch, holding: turns)
    guard batch.failure != nil, items.count > 1 else { return ServedBatch(batch, numbers) }
    // A failure ends a run, and here concerns nobody but the document that it is about.
    var single = ServedBatch(stageCount: plan.links.count)
    for item in items { single.append(await answers(to: [item])) }
    return single
  }
}

/// A plan that cannot answer one document at a time.
package struct CannotServe: Error, Sendable, CustomStringConvertible {
  /// The labels of the stages that must see all documents first.
  package let stages: [String]

  /// A sentence for a person.
  package var description: String {
    let names = stages.map { "'\($0)'" }.joined(separator: ", ")
    return stages.count == 1
      ? "stage \(names) must see all documents before it can work"
      : "stages \(names) must see all documents before they can work"
  }
}

extension Plan {
  /// The stages that a document's result depends on.
  fileprivate var servable: Plan {
    Plan(
      definition: definition,
      links: withoutExporters.links.filter { $0.context.branch == 0 && !($0 is TeeLink) })
  }

  /// The labels of stages that a service leaves out: exports, tees and what is in their branches.
  package var labelsLeftOutOfService: [String] {
    let kept = Set(servable.labels)
    return labels.filter { !kept.contains($0) }
  }
}

extension InputItem {
  /// The number of the line or element that it was, if it was one.
  fileprivate var number: Int? {
    switch self {
    case .document(let document): document.origin?.record
    case .rejected(let rejected): rejected.line
    }
  }
}
