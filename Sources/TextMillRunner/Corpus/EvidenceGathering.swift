import TextMill

/// Evidence of a corpus stage in the making: a worker has one for all its batches.
protocol EvidenceGathering: Sendable {
  /// Adds the documents of a batch that the stage sees.
  mutating func observe(_ batch: inout Batch)

  /// Adds what another worker gathered.
  mutating func merge(_ other: any EvidenceGathering)

  /// The evidence as bytes.
  var encoded: [UInt8] { get throws }

  /// How these are made of rows.
  var rows: EvidenceRows? { get }
}

struct StageEvidence<S: CorpusStage>: EvidenceGathering {
  let stage: S
  let context: LinkContext
  var evidence = S.Evidence()

  mutating func observe(_ batch: inout Batch) {
    batch.enter(context)
    for at in batch.slots.indices where batch.meets(context, at: at) {
      stage.observe(batch.slots[at].document, into: &evidence)
    }
  }

  mutating func merge(_ other: any EvidenceGathering) {
    // The runner brings only parts of one stage's evidence together.
    guard let other = other as? Self else { return }
    evidence.merge(other.evidence)
  }

  var encoded: [UInt8] { get throws { try evidence.encoded() } }

  var rows: EvidenceRows? { evidence.rows }
}
