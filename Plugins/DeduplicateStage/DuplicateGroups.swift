/// Brings documents together that share a key.
struct DuplicateGroups {
  /// What must hold beside a common key.
  enum Proof: Sendable {
    /// Nothing more: the key is one of several that near duplicates may share.
    case none
    /// Their checks are equal, so that they are the same in what is compared.
    case check
    /// They have at least this share of shingles in common.
    case similarity(Double)
  }

  /// With more documents in a row that are not alike, the first ones stand for all.
  private static let mostCompared = 32

  private let evidence: DuplicateEvidence
  private let proof: Proof
  private(set) var sets: DisjointSets

  init(_ evidence: DuplicateEvidence, _ proof: Proof) {
    self.evidence = evidence
    self.proof = proof
    let (count, width) = (evidence.records.count, evidence.width)
    sets = DisjointSets(count: count)
    var column: [(key: UInt64, index: Int32)] = []
    column.reserveCapacity(count)
    for band in 0..<width {
      column.removeAll(keepingCapacity: true)
      for index in 0..<count {
        column.append((evidence.keys[index * width + band], Int32(index)))
      }
      column.sort { ($0.key, $0.index) < ($1.key, $1.index) }
      joinEqual(column)
    }
  }

  /// Documents with one key stand in a row.
  private mutating func joinEqual(_ column: [(key: UInt64, index: Int32)]) {
    /// The ones of a row that are like none before them.
    var firsts: [Int] = []
    for at in column.indices {
      let index = Int(column[at].index)
      if at == 0 || column[at].key != column[at - 1].key {
        firsts = [index]
      } else if let twin = firsts.first(where: { isTwin(index, $0) }) {
        sets.join(twin, index)
      } else if firsts.count < Self.mostCompared || !hasLimit {
        firsts.append(index)
      }
    }
  }

  /// Equal checks are quickly compared, sets of shingles are not.
  private var hasLimit: Bool { if case .similarity = proof { true } else { false } }

  private mutating func isTwin(_ one: Int, _ other: Int) -> Bool {
    switch proof {
    case .none: return true
    case .check: return evidence.records[one].check == evidence.records[other].check
    case .similarity(let least):
      if sets.find(one) == sets.find(other) { return true }
      return ShingleSets.similarity(evidence.shingles[one], evidence.shingles[other]) >= least
    }
  }
}
