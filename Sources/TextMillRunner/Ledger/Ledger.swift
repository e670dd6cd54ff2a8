import TextMill

/// The count of documents, stage by stage.
public struct Ledger: Sendable {
  /// What came in.
  public internal(set) var input = InputTally()
  /// The stages' labels and what happened in each, in order.
  public internal(set) var stages: [(label: String, tally: StageTally)]
  /// Documents that went through all stages.
  public internal(set) var documentsOut = 0
  /// The length of their texts in Unicode scalars.
  public internal(set) var charactersOut = 0

  init(labels: [String]) {
    stages = labels.map { ($0, StageTally()) }
  }

  mutating func add(_ batch: Batch) {
    input.add(batch.input)
    for index in stages.indices { stages[index].tally.add(batch.tallies[index]) }
    documentsOut += batch.documentsOut
    charactersOut += batch.charactersOut
  }

  /// All documents in quarantine.
  public var quarantined: Int {
    stages.reduce(input.rejected) { $0 + $1.tally.quarantined }
  }

  /// All documents that stages dropped.
  public var dropped: Int { stages.reduce(0) { $0 + $1.tally.dropped } }

  /// Where documents were lost, in words: `nil` if every count is right, as it must be.
  public var imbalance: String? {
    var expected = input.documents - input.rejected
    for (label, tally) in stages {
      if tally.documentsIn != expected {
        return "\(expected) documents went to '\(label)', which saw \(tally.documentsIn)"
      }
      expected = tally.documentsOut
      if tally.documentsIn != tally.documentsOut + tally.dropped + tally.quarantined {
        return "'\(label)' saw \(tally.documentsIn) documents and accounts for "
          + "\(tally.documentsOut + tally.dropped + tally.quarantined)"
      }
    }
    return documentsOut == expected ? nil : "\(expected) documents became \(documentsOut)"
  }
}
