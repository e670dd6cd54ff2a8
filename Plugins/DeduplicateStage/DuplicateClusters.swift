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

  /// By order and check; if all was seen, only of documents that are in a cluster.
  private var entries: [Entry] = []
  private var sizes: [Int32] = []
  /// For documents that were not seen before; `nil` if there are none.
  private let known: KnownDocuments?

  /// Calls back with each record.
  private typealias Walk = ((DuplicateEvidence.Record) -> Void) throws -> Void

  /// - Parameters:
  ///   - gathered: What was gathered.
  ///   - proof: What makes documents with a common key duplicates.
  ///   - keepsFirst: Whether the first of a cluster stays, and not the one of the greatest worth.
  init(_ gathered: DuplicateEvidence, _ proof: DuplicateGroups.Proof, keepsFirst: Bool) {
    // Only where sets of shingles are compared does their order matter.
    let evidence = gathered.shingles.isEmpty ? gathered : gathered.inOrder
    known = evidence.isWhole ? nil : KnownDocuments(evidence, proof)
    setVerdicts(DuplicateGroups(evidence, proof).sets, keepsFirst) { body in
      for record in evidence.records { body(record) }
    }
    let clustered = entries
    entries = evidence.records.map { Entry(order: $0.order, check: $0.check) }
    sort()
    for entry in clustered {
      if let index = index(order: entry.order, check: entry.check) { entries[index] = entry }
    }
  }

  /// What follows from evidence that is on the disk: that of all documents there are.
  ///
  /// - Throws: `TemporaryFileError` if the disk does not take or give what it must.
  init(
    spilled parts: [SpilledRecords], comparesChecks: Bool, keepsFirst: Bool, memory: Int
  ) throws {
    known = nil
    let groups = try SpilledGroups(parts, comparesChecks: comparesChecks, memory: memory)
    try setVerdicts(groups.sets, keepsFirst) { body in
      for part in parts { try part.readAll { record, _ in body(record) } }
    }
    sort()
  }

  /// Makes entries of all documents that are in a cluster.
  private mutating func setVerdicts(
    _ given: DisjointSets, _ keepsFirst: Bool, _ walk: Walk
  ) rethrows {
    var sets = given
    var kept: [Int: (index: Int, record: DuplicateEvidence.Record)] = [:]
    var index = 0
    try walk { record in
      defer { index += 1 }
      let root = sets.find(index)
      guard sets.sizes[root] > 1 else { return }
      if let other = kept[root], !Self.isBetter(record, other.record, keepsFirst) { return }
      kept[root] = (index, record)
    }
    let order = kept.sorted { ($0.value.record.order, $0.key) < ($1.value.record.order, $1.key) }
    var numbers: [Int: Int32] = [:]
    for (number, cluster) in order.enumerated() {
      numbers[cluster.key] = Int32(number + 1)
      sizes.append(sets.sizes[cluster.key])
    }
    index = 0
    try walk { record in
      defer { index += 1 }
      let root = sets.find(index)
      guard let number = numbers[root] else { return }
      entries.append(
        Entry(
          order: record.order, check: record.check, cluster: number,
          isKept: kept[root].map { Self.isSame($0.record, record) } ?? false))
    }
  }

  /// Whether both are of one document: evidence can have been put together from places that have both
  /// seen it, and a document is no duplicate of itself.
  private static func isSame(
    _ one: DuplicateEvidence.Record, _ other: DuplicateEvidence.Record
  ) -> Bool {
    one.order == other.order && one.check == other.check
  }

  private mutating func sort() {
    entries.sort { ($0.order, $0.check) < ($1.order, $1.check) }
  }

  private static func isBetter(
    _ one: DuplicateEvidence.Record, _ other: DuplicateEvidence.Record, _ keepsFirst: Bool
  ) -> Bool {
    if !keepsFirst, one.worth != other.worth { return one.worth > other.worth }
    return one.order < other.order
  }

  /// What is decided about a document that was seen; `nil` for another one.
  func verdict(order: UInt64, check: UInt64) -> Verdict? {
    let entry = index(order: order, check: check).map { entries[$0] }
    if entry == nil, known != nil { return nil }
    guard let entry, entry.cluster > 0 else { return Verdict(cluster: 0, size: 1, isKept: true) }
    return Verdict(
      cluster: Int(entry.cluster), size: Int(sizes[Int(entry.cluster) - 1]), isKept: entry.isKept)
  }

  private func index(order: UInt64, check: UInt64) -> Int? {
    let index = entries.partitioningIndex { ($0.order, $0.check) >= (order, check) }
    guard index < entries.count, entries[index].order == order, entries[index].check == check
    else { return nil }
    return index
  }

  /// Whether a document that was not seen is a duplicate of one that was.
  func isKnown(_ keys: [UInt64], check: UInt64, shingles: [UInt64]) -> Bool {
    known?.contain(keys, check: check, shingles: shingles) ?? false
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
