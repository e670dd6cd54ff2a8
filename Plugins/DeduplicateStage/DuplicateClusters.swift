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
  /// Where documents are looked up that were not seen before: all keys, sorted; for exact duplicates
  /// each with its check.
  private let keys: [UInt64]
  private let exactKeys: [(key: UInt64, check: UInt64)]

  /// - Parameters:
  ///   - evidence: What was gathered.
  ///   - isExact: Whether one key and the check together are compared, not any key.
  ///   - keepsLongest: Whether the longest of a cluster stays, and not the first.
  init(_ evidence: DuplicateEvidence, isExact: Bool, keepsLongest: Bool) {
    let sets = Self.sets(evidence, isExact: isExact)
    entries = evidence.records.map { Entry(order: $0.order, check: $0.check) }
    keys = isExact ? [] : evidence.keys.sorted()
    exactKeys =
      isExact ? zip(evidence.keys, evidence.records).map { ($0, $1.check) }.sorted(by: <) : []
    setVerdicts(evidence, sets, keepsLongest)
    entries.sort { ($0.order, $0.check) < ($1.order, $1.check) }
  }

  private static func sets(_ evidence: DuplicateEvidence, isExact: Bool) -> DisjointSets {
    let (count, width) = (evidence.records.count, evidence.width)
    var sets = DisjointSets(count: count)
    var column: [(key: UInt64, index: Int32)] = []
    column.reserveCapacity(count)
    for band in 0..<width {
      column.removeAll(keepingCapacity: true)
      for index in 0..<count {
        column.append((evidence.keys[index * width + band], Int32(index)))
      }
      column.sort { ($0.key, $0.index) < ($1.key, $1.index) }
      joinEqual(column, evidence, isExact, &sets)
    }
    return sets
  }

  private static func joinEqual(
    _ column: [(key: UInt64, index: Int32)], _ evidence: DuplicateEvidence, _ isExact: Bool,
    _ sets: inout DisjointSets
  ) {
    // Documents with one key stand in a row; exact ones are compared with the first of their check.
    var start = 0
    for at in column.indices.dropFirst() {
      if column[at].key != column[at - 1].key { start = at }
      guard at > start else { continue }
      let check = evidence.records[Int(column[at].index)].check
      let twin =
        isExact
        ? (start..<at).first { evidence.records[Int(column[$0].index)].check == check } : start
      if let twin { sets.join(Int(column[twin].index), Int(column[at].index)) }
    }
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

  /// Whether a document that was not seen shares a key with one that was.
  func isKnown(_ documentKeys: [UInt64], check: UInt64) -> Bool {
    if let key = documentKeys.first, !exactKeys.isEmpty {
      let index = exactKeys.partitioningIndex { $0 >= (key, check) }
      return index < exactKeys.count && exactKeys[index] == (key, check)
    }
    return documentKeys.contains { key in
      let index = keys.partitioningIndex { $0 >= key }
      return index < keys.count && keys[index] == key
    }
  }
}

extension Array {
  /// The first index whose element meets a condition that all behind it meet, too.
  fileprivate func partitioningIndex(_ isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
