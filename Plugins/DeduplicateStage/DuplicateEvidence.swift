import TextMill
import TextMillBytes

/// What is kept of each document: by what it is found again, and the keys that duplicates share.
struct DuplicateEvidence: CorpusEvidence {
  /// What is known of one document.
  struct Record {
    /// Its place among the inputs.
    var order: UInt64
    /// A hash of what is compared: with `order` it tells a document from all others.
    var check: UInt64
    /// What it is worth where not the first of a cluster stays: the greatest stays.
    var worth: UInt64
  }

  private(set) var records: [Record] = []
  /// The keys of all documents, `width` for each.
  private(set) var keys: [UInt64] = []
  /// How many keys a document has; 0 before the first one.
  private(set) var width = 0
  /// The sets of shingles of all documents, if they are compared.
  private(set) var shingles = ShingleSets()
  /// Where passages stand first, if passages are compared and not documents.
  var passages = PassageFirsts()
  /// Whether it is of all documents there are: a document that is not in it has no duplicate.
  private(set) var isWhole = false
  /// What went to the disk, before what is here.
  private(set) var spilled: [SpilledRecords] = []
  /// Why the disk did not take what was to go there.
  private(set) var failure: TemporaryFileError?

  /// In the place of the width in front of passages; no document has so many keys.
  private static let passagesMark = UInt64.max
  /// Set in the width in front of documents with shingles.
  private static let shinglesMark: UInt64 = 1 << 32
  /// Set in the width of evidence that is whole.
  private static let wholeMark: UInt64 = 1 << 33

  init() {}

  /// Adds a document; all have the same number of keys, and all or none have shingles.
  mutating func add(_ record: Record, keys documentKeys: [UInt64], shingles hashes: [UInt64]?) {
    width = documentKeys.count
    records.append(record)
    keys.append(contentsOf: documentKeys)
    if let hashes { shingles.append(hashes) }
  }

  /// The same in the order of the documents.
  var inOrder: DuplicateEvidence {
    var result = DuplicateEvidence()
    result.width = width
    for index in order {
      result.records.append(records[index])
      result.keys.append(contentsOf: keys[index * width..<(index + 1) * width])
      if !shingles.isEmpty { result.shingles.append(sorted: shingles[index]) }
    }
    return result
  }

  /// Only the documents that are in a set with others: one key stands for all that they share.
  func clustered(by given: DisjointSets) -> DuplicateEvidence {
    var (sets, result) = (given, DuplicateEvidence())
    result.isWhole = true
    for (index, record) in records.enumerated() {
      let root = sets.find(index)
      if sets.sizes[root] > 1 { result.add(record, keys: [UInt64(root)], shingles: nil) }
    }
    return result
  }

  // MARK: On the disk

  /// About how much memory its records and keys take, in bytes.
  var memory: Int { records.count * MemoryLayout<Record>.stride + keys.count * 8 }

  /// Moves what is in memory to the disk.
  mutating func spill() {
    if records.isEmpty || failure != nil { return }
    do throws(TemporaryFileError) {
      spilled.append(try SpilledRecords(records, keys: keys, width: width))
      (records, keys) = ([], [])
    } catch {
      failure = error
    }
  }

  /// The same with all of it in memory.
  func unspilled() throws -> DuplicateEvidence {
    if let failure { throw failure }
    var whole = self
    whole.spilled = []
    for part in spilled {
      try part.readAll { record, keys in
        whole.records.append(record)
        whole.keys.append(contentsOf: keys)
      }
    }
    return whole
  }

  private var order: [Int] {
    records.indices.sorted {
      (records[$0].order, records[$0].check) < (records[$1].order, records[$1].check)
    }
  }

  mutating func merge(_ other: DuplicateEvidence) {
    width = max(width, other.width)
    isWhole = isWhole || other.isWhole
    records.append(contentsOf: other.records)
    keys.append(contentsOf: other.keys)
    shingles.append(other.shingles)
    passages.merge(other.passages)
    spilled.append(contentsOf: other.spilled)
    failure = failure ?? other.failure
  }

  // MARK: As bytes

  /// A document alone with its keys is no duplicate.
  var rows: EvidenceRows? {
    guard passages.isEmpty, shingles.isEmpty, !isWhole, width > 0 else { return nil }
    return EvidenceRows(beginning: 8, row: 24 + 8 * width, keys: 24..<24 + 8 * width)
  }

  func encoded() throws -> [UInt8] {
    if !spilled.isEmpty || failure != nil { return try unspilled().encoded() }
    var bytes = EvidenceBytes()
    if !passages.isEmpty {
      bytes.append(Self.passagesMark)
      passages.encode(to: &bytes)
      return bytes.bytes
    }
    bytes.append(
      UInt64(width) | (shingles.isEmpty ? 0 : Self.shinglesMark) | (isWhole ? Self.wholeMark : 0))
    for index in order {
      bytes.append(records[index].order)
      bytes.append(records[index].check)
      bytes.append(records[index].worth)
      for place in index * width..<(index + 1) * width { bytes.append(keys[place]) }
      if !shingles.isEmpty {
        let set = shingles[index]
        bytes.append(UInt64(set.count))
        for shingle in set { bytes.append(UInt64(shingle)) }
      }
    }
    return bytes.bytes
  }

  init(encoded bytes: [UInt8]) throws {
    var bytes = EvidenceBytes(bytes)
    let mark = try bytes.next()
    if mark == Self.passagesMark {
      passages = try PassageFirsts(decoding: &bytes)
      return
    }
    let count = mark & ~(Self.shinglesMark | Self.wholeMark)
    isWhole = mark & Self.wholeMark != 0
    guard count <= UInt64(bytes.numbersLeft) else { throw TruncatedEvidence() }
    width = Int(count)
    while !bytes.isAtEnd {
      records.append(
        Record(order: try bytes.next(), check: try bytes.next(), worth: try bytes.next()))
      for _ in 0..<width { keys.append(try bytes.next()) }
      if mark & Self.shinglesMark != 0 { try readShingles(&bytes) }
    }
  }

  private mutating func readShingles(_ bytes: inout EvidenceBytes) throws {
    let count = try bytes.next()
    guard count <= UInt64(bytes.numbersLeft) else { throw TruncatedEvidence() }
    var set: [UInt32] = []
    for _ in 0..<count { set.append(UInt32(truncatingIfNeeded: try bytes.next())) }
    // What somebody else wrote may be in any order.
    shingles.append(sorted: set.sorted()[...])
  }
}
