import TextMill
import TextMillFormats

/// Runs the whole chain over one batch.
struct Worker: Sendable {
  let plan: Plan
  let parser: DocumentParser
  /// Tells documents their places among the inputs; `nil` where no stage asks for them.
  var order: InputOrder?

  /// Runs all stages; blocks the thread while a stage waits.
  func process(_ input: InputBatch) -> Batch {
    var batch = unfinished(input)
    batch.finish()
    return batch
  }

  /// The batch behind the last stage, its documents still there; blocks the thread while a stage waits.
  func unfinished(_ input: InputBatch) -> Batch {
    var batch = parsed(input)
    for (index, link) in plan.links.enumerated() { link.process(&batch, index: index) }
    return batch
  }

  /// The batch behind the last stage; while a stage waits, others have the worker's turn.
  ///
  /// If the task is cancelled meanwhile, the batch is cut short.
  func unfinished(_ input: InputBatch, taking turns: Turns?) async -> Batch {
    await turns?.take()
    var batch = parsed(input)
    batch.endsWithTask = true
    if let turns {
      await plan.process(&batch, holding: turns)
    } else {
      for (index, link) in plan.links.enumerated() { link.process(&batch, index: index) }
    }
    turns?.giveBack()
    // Also at the last document: a stage may have left its work.
    batch.isCutShort = Task.isCancelled
    return batch
  }

  private func parsed(_ input: InputBatch) -> Batch {
    var items: [InputItem] = []
    for chunk in input.chunks { parser.parse(chunk, into: &items) }
    var batch = Batch(
      consume items, end: input.end, stageCount: plan.links.count, recordsNormalizations: false)
    if let order {
      for at in batch.slots.indices { order.tell(&batch.slots[at].document) }
    }
    return batch
  }
}

extension Plan {
  /// Runs all stages over a batch, holding a turn but while a stage waits.
  func process(_ batch: inout Batch, holding turns: Turns) async {
    for (index, link) in links.enumerated() {
      guard let link = link as? any WaitingLink else {
        link.process(&batch, index: index)
        continue
      }
      turns.giveBack()
      await link.wait(&batch, index: index)
      await turns.take()
    }
  }
}
