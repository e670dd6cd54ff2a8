import TextMill

/// The count of documents, stage by stage.
public struct Ledger: Sendable {
  /// What came in.
  public internal(set) var input = InputTally()
  /// The stages, in order, and what happened in each.
  public internal(set) var stages: [LedgerStage]
  /// Documents that went through all stages.
  public internal(set) var documentsOut = 0
  /// The length of their texts in Unicode scalars.
  public internal(set) var charactersOut = 0

  /// An empty ledger for stages, each with its label and that of the tee in whose branch it stands.
  init(_ stages: [(label: String, branch: String?)]) {
    self.stages = stages.map { LedgerStage(label: $0.label, branch: $0.branch) }
  }

  mutating func add(_ batch: Batch) {
    input.add(batch.input)
    for index in stages.indices { stages[index].tally.add(batch.tallies[index]) }
    documentsOut += batch.documentsOut
    charactersOut += batch.charactersOut
  }

  /// Adds the counts of another run of the same stages; `false`, and nothing is added, if they differ.
  package mutating func add(_ other: Ledger) -> Bool {
    let names = { (ledger: Ledger) in ledger.stages.map { [$0.label, $0.branch ?? ""] } }
    guard names(self) == names(other) else { return false }
    input.add(other.input)
    for index in stages.indices { stages[index].tally.add(other.stages[index].tally) }
    documentsOut += other.documentsOut
    charactersOut += other.charactersOut
    return true
  }

  /// All documents in quarantine, copies in branches among them.
  public var quarantined: Int {
    stages.reduce(input.rejected) { $0 + $1.tally.quarantined }
  }

  /// Documents that stages of the main way dropped.
  public var dropped: Int {
    stages.reduce(0) { $0 + ($1.branch == nil ? $1.tally.dropped : 0) }
  }

  /// Whether there was input and none of it could be made a document.
  public var isOfNothing: Bool { input.documents > 0 && input.rejected == input.documents }

  /// Where documents were lost, in words: `nil` if every count is right, as it must be.
  public var imbalance: String? {
    // How many documents are at the end of each way so far; the main one has no name.
    var ends = ["": input.documents - input.rejected]
    for stage in stages {
      let (label, tally, way) = (stage.label, stage.tally, stage.branch ?? "")
      let expected = ends[way] ?? 0
      if tally.documentsIn != expected {
        return "\(expected) documents went to '\(label)', which saw \(tally.documentsIn)"
      }
      let accounted =
        tally.documentsOut - tally.parts + tally.split + tally.dropped + tally.quarantined
      if tally.documentsIn != accounted {
        return "'\(label)' saw \(tally.documentsIn) documents and accounts for \(accounted)"
      }
      ends[way] = tally.documentsOut
      // What a tee lets past its branch has not met its condition.
      ends[label] = tally.documentsOut - tally.skipped
    }
    let expected = ends[""] ?? 0
    return documentsOut == expected ? nil : "\(expected) documents became \(documentsOut)"
  }
}

/// A stage's line in a ledger.
public struct LedgerStage: Sendable {
  /// The stage's label.
  public let label: String
  /// The label of the tee in whose branch it stands; `nil` on the main way.
  public let branch: String?
  /// What happened in it.
  public internal(set) var tally = StageTally()
}
