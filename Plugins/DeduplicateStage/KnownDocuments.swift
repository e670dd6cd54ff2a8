/// Finds out whether a new document is a duplicate of one that was seen.
struct KnownDocuments: Sendable {
  private let proof: DuplicateGroups.Proof
  /// All keys, sorted, where nothing more is compared.
  private var keys: [UInt64] = []
  /// Each key with what else is compared: a check, or the number of a document.
  private var pairs: [(key: UInt64, value: UInt64)] = []
  private var shingles = ShingleSets()

  init(_ evidence: DuplicateEvidence, _ proof: DuplicateGroups.Proof) {
    self.proof = proof
    switch proof {
    case .none: keys = evidence.keys.sorted()
    case .check:
      pairs = zip(evidence.keys, evidence.records).map { ($0, $1.check) }.sorted(by: <)
    case .similarity:
      shingles = evidence.shingles
      pairs = evidence.keys.enumerated().map { ($1, UInt64($0 / evidence.width)) }.sorted(by: <)
    }
  }

  func contain(_ documentKeys: [UInt64], check: UInt64, shingles hashes: [UInt64]) -> Bool {
    switch proof {
    case .none:
      return documentKeys.contains { key in
        let index = keys.partitioningIndex { $0 >= key }
        return index < keys.count && keys[index] == key
      }
    case .check:
      return documentKeys.contains { key in
        let index = pairs.partitioningIndex { $0 >= (key, check) }
        return index < pairs.count && pairs[index] == (key, check)
      }
    case .similarity(let least):
      let set = ShingleSets.set(of: hashes)[...]
      return documentKeys.contains { key in
        let start = pairs.partitioningIndex { $0.key >= key }
        return pairs[start...].lazy.prefix { $0.key == key }.contains {
          ShingleSets.similarity(shingles[Int($0.value)], set) >= least
        }
      }
    }
  }
}
