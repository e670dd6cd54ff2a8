import TextMill

/// What is kept of each document: by what it is found again, and the keys that duplicates share.
struct DuplicateEvidence: CorpusEvidence {
  /// What is known of one document.
  struct Record {
    /// Its place among the inputs.
    var order: UInt64
    /// A hash of what is compared: with `order` it tells a document from all others.
    var check: UInt64
    /// The length of its text, in UTF-8 bytes.
    var length: UInt32
  }

  private(set) var records: [Record] = []
  /// The keys of all documents, `width` for each.
  private(set) var keys: [UInt64] = []
  /// How many keys a document has; 0 before the first one.
  private(set) var width = 0

  init() {}

  /// Adds a document; all have the same number of keys.
  mutating func add(_ record: Record, keys documentKeys: [UInt64]) {
    width = documentKeys.count
    records.append(record)
    keys.append(contentsOf: documentKeys)
  }

  mutating func merge(_ other: DuplicateEvidence) {
    width = max(width, other.width)
    records.append(contentsOf: other.records)
    keys.append(contentsOf: other.keys)
  }

  // MARK: As bytes

  func encoded() -> [UInt8] {
    var bytes = EvidenceBytes()
    bytes.append(UInt64(width))
    for index in records.indices.sorted(by: { records[$0].order < records[$1].order }) {
      bytes.append(records[index].order)
      bytes.append(records[index].check)
      bytes.append(UInt64(records[index].length))
      for place in index * width..<(index + 1) * width { bytes.append(keys[place]) }
    }
    return bytes.bytes
  }

  init(encoded bytes: [UInt8]) throws {
    var bytes = EvidenceBytes(bytes)
    let count = try bytes.next()
    guard count <= UInt64(bytes.numbersLeft) else { throw TruncatedEvidence() }
    width = Int(count)
    while !bytes.isAtEnd {
      records.append(
        Record(
          order: try bytes.next(), check: try bytes.next(),
          length: UInt32(truncatingIfNeeded: try bytes.next())))
      for _ in 0..<width { keys.append(try bytes.next()) }
    }
  }
}
