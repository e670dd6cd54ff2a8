import TextMillFormats

/// Runs the whole chain over one batch.
struct Worker: Sendable {
  let plan: Plan
  let parser: DocumentParser
  /// Tells documents their places among the inputs; `nil` where no stage asks for them.
  var order: InputOrder?

  func process(_ input: InputBatch) -> Batch {
    var batch = unfinished(input)
    batch.finish()
    return batch
  }

  /// The batch behind the last stage, its documents still there.
  func unfinished(_ input: InputBatch) -> Batch {
    var items: [InputItem] = []
    for chunk in input.chunks { parser.parse(chunk, into: &items) }
    var batch = Batch(
      items, end: input.end, stageCount: plan.links.count, recordsNormalizations: false)
    if let order {
      for at in batch.slots.indices { order.tell(&batch.slots[at].document) }
    }
    for (index, link) in plan.links.enumerated() { link.process(&batch, index: index) }
    return batch
  }
}
