import TextMillFormats

/// Runs the whole chain over one batch.
struct Worker: Sendable {
  let plan: Plan
  let parser: DocumentParser

  func process(_ input: InputBatch) -> Batch {
    var items: [InputItem] = []
    for chunk in input.chunks { parser.parse(chunk, into: &items) }
    var batch = Batch(
      items, end: input.end, stageCount: plan.links.count, recordsNormalizations: false)
    for (index, link) in plan.links.enumerated() { link.process(&batch, index: index) }
    batch.finish()
    return batch
  }
}
