import TextMill

/// Which documents are duplicates of each other, and which of each cluster stays.
struct DuplicateClusters: Sendable {
  /// What is decided about a document.
  struct Verdict: Sendable, Equatable {
    /// The cluster's number, from 1 in the order of the documents that stay; 0 if the document is in
    /// none.
    var cluster: Int
    /// How many documents the cluster has.
    var size: Int
    /// Whether the document stays.
    var isKept: Bool
  }

  private struct Entry: Sendable {
    let order: UInt64
    let check: UInt64
    var cluster: Int32 = 0
    var isKept = true
  }

  /// By order and check.
  private var entries: [Entry] = []
  private var sizes: [Int32] = []
  /// For documents that were not seen before.
  private let known: KnownDocuments

  /// - Parameters:
  ///   - evidence: What was gathered.
  ///   - proof: What makes documents with a common key duplicates.
  ///   - keepsLongest: Whether the longest of a cluster stays, and not the first.
  init(_ gathered: DuplicateEvidence, _ proof: DuplicateGroups.Proof, keepsLongest: Bool) {
    // Only where sets of shingles are compared does their order matter.
    let evidence = gathered.shingles.isEmpty ? gathered : gathered.inOrder
    entries = evidence.records.map { Entry(order: $0.order, check: $0.check) }
    known = KnownDocuments(evidence, proof)
    setVerdicts(evidence, DuplicateGroups(evidence, proof).sets, keepsLongest)
    entries.sort { ($0.order, $0.check) < ($1.order, $1.check) }
  }

  private mutating func setVerdicts(
    _ evidence: DuplicateEvidence, _ given: DisjointSets, _ keepsLongest: Bool
  ) {
    var sets = given
    var kept: [Int: Int] = [:]
    for index in evidence.records.indices {
      let root = sets.find(index)
      guard sets.sizes[root] > 1 else { continue }
      guard let other = kept[root] else {
        kept[root] = index
        continue
      }
      if Self.isBetter(evidence.records[index], evidence.records[other], keepsLongest) {
        kept[root] = index
      }
    }
    let order = kept.keys.sorted {
      (evidence.records[kept[$0] ?? 0].order, $0) < (evidence.records[kept[$1] ?? 0].order, $1)
    }
    var numbers: [Int: Int32] = [:]
    for (number, root) in order.enumerated() {
      numbers[root] = Int32(number + 1)
      sizes.append(sets.sizes[root])
    }
    for index in evidence.records.indices {
      let root = sets.find(index)
      guard let number = numbers[root] else { continue }
      entries[index].cluster = number
      entries[index].isKept = kept[root] == index
    }
  }

  private static func isBetter(
    _ one: DuplicateEvidence.Record, _ other: DuplicateEvidence.Record, _ keepsLongest: Bool
  ) -> Bool {
    if keepsLongest, one.length != other.length { return one.length > other.length }
    return one.order < other.order
  }

  /// What is decided about a document that was seen; `nil` for another one.
  func verdict(order: UInt64, check: UInt64) -> Verdict? {
    let index = entries.partitioningIndex { ($0.order, $0.check) >= (order, check) }
    guard index < entries.count, entries[index].order == order, entries[index].check == check
    else { return nil }
    let entry = entries[index]
    guard entry.cluster > 0 else { return Verdict(cluster: 0, size: 1, isKept: true) }
    return Verdict(
      cluster: Int(entry.cluster), size: Int(sizes[Int(entry.cluster) - 1]), isKept: entry.isKept)
  }

  /// Whether a document that was not seen is a duplicate of one that was.
  func isKnown(_ keys: [UInt64], check: UInt64, shingles: [UInt64]) -> Bool {
    known.contain(keys, check: check, shingles: shingles)
  }
}

extension Array {
  /// The first index whose element meets a condition that all behind it meet, too.
  func partitioningIndex(_ isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
