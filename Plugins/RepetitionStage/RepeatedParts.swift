import TextMill

/// The parts that recur often enough to go.
struct RepeatedParts: Sendable {
  private struct Repeated: Sendable {
    /// How many documents have it.
    let documents: Double
    /// Whether it mostly stands at the start or end of documents.
    let isAtEdges: Bool
    let first: UInt64
  }

  /// The least share of documents with a part at their start or end that makes it theirs.
  private static let leastEdgeShare = 0.8
  /// A document of which a greater share of words recurs is a duplicate of others.
  private static let mostRepeated = 0.9

  private let parts: [UInt64: Repeated]
  /// How many documents each site has.
  private let sites: [UInt64: Double]
  private let minShare: Double

  init(_ evidence: RepetitionEvidence, minDocuments: Int, minShare: Double) {
    var parts: [UInt64: Repeated] = [:]
    for (key, count) in evidence.counts where Int(count.documents) >= minDocuments {
      parts[key] = Repeated(
        documents: Double(count.documents),
        isAtEdges: Double(count.edges) >= Self.leastEdgeShare * Double(count.documents),
        first: count.first)
    }
    self.parts = parts
    sites = evidence.documents.mapValues { Double($0) }
    self.minShare = minShare
  }

  /// For each part that goes, in which share of the site's documents it stands; where the first of
  /// them is to keep it, `order` is the document's place among the inputs.
  func shares(of parts: RepetitionParts, _ site: UInt64, at order: UInt64?) -> [Double?] {
    var shares = parts.all.map { part in self.share(of: part, site, at: order) }
    if isDuplicate(parts, shares) {
      for (index, part) in parts.all.enumerated() where part.isProse { shares[index] = nil }
    }
    for (index, part) in parts.all.enumerated() where part.isProse && shares[index] != nil {
      if !isAtEdges(part, site) { shares[index] = nil }
    }
    return shares
  }

  private func share(
    of part: RepetitionParts.Part, _ site: UInt64, at order: UInt64?
  ) -> Double? {
    guard let key = part.key, let repeated = parts[RepetitionEvidence.key(key, site)],
      repeated.first != order
    else { return nil }
    let share = min(repeated.documents / (sites[site] ?? repeated.documents), 1)
    return share >= minShare ? share : nil
  }

  private func isAtEdges(_ part: RepetitionParts.Part, _ site: UInt64) -> Bool {
    part.key.flatMap { parts[RepetitionEvidence.key($0, site)] }?.isAtEdges ?? false
  }

  private func isDuplicate(_ parts: RepetitionParts, _ shares: [Double?]) -> Bool {
    var (all, repeated) = (0, 0)
    for (part, share) in zip(parts.all, shares) {
      all += part.words
      if share != nil { repeated += part.words }
    }
    return Double(repeated) > Self.mostRepeated * Double(all)
  }
}
