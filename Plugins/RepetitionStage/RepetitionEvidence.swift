import TextMill

/// In how many documents each line or paragraph stands.
struct RepetitionEvidence: CorpusEvidence {
  /// What is known of one part on one site.
  struct Count: Equatable {
    /// The documents that have it.
    var documents: UInt32
    /// Those of them in which it stands at the start or end.
    var edges: UInt32
    /// The first document that has it, by its place among the inputs.
    var first: UInt64

    mutating func add(_ other: Count) {
      documents += other.documents
      edges += other.edges
      first = min(first, other.first)
    }
  }

  /// By part and site.
  private(set) var counts: [UInt64: Count] = [:]
  /// How many documents each site has.
  private(set) var documents: [UInt64: UInt32] = [:]

  init() {}

  /// Adds the parts of one document.
  mutating func add(_ parts: RepetitionParts, of site: UInt64, at order: UInt64) {
    documents[site, default: 0] += 1
    var seen: Set<UInt64> = []
    for part in parts.all {
      guard let key = part.key.map({ Self.key($0, site) }), seen.insert(key).inserted else {
        continue
      }
      counts[key, default: Count(documents: 0, edges: 0, first: .max)].add(
        Count(documents: 1, edges: part.isAtEdge ? 1 : 0, first: order))
    }
  }

  /// What a part is known by on a site.
  static func key(_ part: UInt64, _ site: UInt64) -> UInt64 {
    part ^ (site &* 0x9E37_79B9_7F4A_7C15)
  }

  mutating func merge(_ other: RepetitionEvidence) {
    documents.merge(other.documents, uniquingKeysWith: +)
    counts.merge(other.counts) { one, other in
      var sum = one
      sum.add(other)
      return sum
    }
  }

  /// Only the parts that so many documents have.
  func recurring(inAtLeast least: Int) -> RepetitionEvidence {
    var result = self
    result.counts = counts.filter { Int($0.value.documents) >= least }
    return result
  }

  // MARK: As bytes

  func encoded() -> [UInt8] {
    var bytes = EvidenceBytes()
    bytes.append(UInt64(documents.count))
    for (site, count) in documents.sorted(by: { $0.key < $1.key }) {
      bytes.append(site)
      bytes.append(UInt64(count))
    }
    for (key, count) in counts.sorted(by: { $0.key < $1.key }) {
      bytes.append(key)
      bytes.append(UInt64(count.documents) << 32 | UInt64(count.edges))
      bytes.append(count.first)
    }
    return bytes.bytes
  }

  init(encoded bytes: [UInt8]) throws {
    var bytes = EvidenceBytes(bytes)
    let sites = try bytes.next()
    for _ in 0..<sites {
      let site = try bytes.next()
      documents[site] = UInt32(truncatingIfNeeded: try bytes.next())
    }
    while !bytes.isAtEnd {
      let key = try bytes.next()
      let both = try bytes.next()
      counts[key] = Count(
        documents: UInt32(both >> 32), edges: UInt32(truncatingIfNeeded: both),
        first: try bytes.next())
    }
  }
}
