import Testing
import TextMill
import TextMillBytes

@testable import DeduplicateStage

/// Signatures and bands, against what theory says of them.
@Suite struct MinHashTests {
  /// Two sets of numbers of which a share is common.
  private func pair(_ similarity: Double, size: Int, seed: UInt64) -> ([UInt64], [UInt64]) {
    // Of n numbers each, c common ones make c / (2n - c).
    let common = Int((2 * similarity * Double(size) / (1 + similarity)).rounded())
    func number(_ index: Int, _ set: UInt64) -> UInt64 {
      StableHash.mixed(seed &* 1_000_003 &+ UInt64(index) &* 7 &+ set)
    }
    let shared = (0..<common).map { number($0, 1) }
    return (
      shared + (common..<size).map { number($0, 2) }, shared + (common..<size).map { number($0, 3) }
    )
  }

  @Test(arguments: [0.3, 0.5, 0.7, 0.8, 0.9, 0.95], [20, 60, 200, 600])
  func placesAgreeAsOftenAsShinglesDo(_ similarity: Double, _ size: Int) {
    let minHash = MinHash(count: 112)
    var (agreeing, all) = (0, 0)
    var (one, other): ([UInt32], [UInt32]) = ([], [])
    for seed in 0..<150 {
      let (first, second) = pair(similarity, size: size, seed: UInt64(seed))
      minHash.sign(first, into: &one)
      minHash.sign(second, into: &other)
      agreeing += zip(one, other).count { $0 == $1 }
      all += 112
    }
    let common = (2 * similarity * Double(size) / (1 + similarity)).rounded()
    let share = common / (2 * Double(size) - common)
    #expect(abs(Double(agreeing) / Double(all) - share) < (size < 100 ? 0.02 : 0.01))
  }

  @Test(arguments: [0.5, 0.6, 0.7, 0.8, 0.9])
  func pairsComeTogetherAsTheCurveSays(_ similarity: Double) throws {
    let bands = Bands(bands: 14, rows: 8)
    let minHash = MinHash(count: bands.places)
    var together = 0
    var (one, other): ([UInt32], [UInt32]) = ([], [])
    for seed in 0..<1000 {
      let (first, second) = pair(similarity, size: 200, seed: UInt64(seed) + 9_000)
      minHash.sign(first, into: &one)
      minHash.sign(second, into: &other)
      let agrees = stride(from: 0, to: bands.places, by: 8).contains { start in
        one[start..<start + 8] == other[start..<start + 8]
      }
      if agrees { together += 1 }
    }
    #expect(abs(Double(together) / 1000 - bands.probability(similarity)) < 0.05)
  }

  @Test func orderAndRepetitionDoNotCount() {
    let minHash = MinHash(count: 64)
    var (one, other): ([UInt32], [UInt32]) = ([], [])
    let set = (0..<50).map { StableHash.mixed(UInt64($0)) }
    minHash.sign(set, into: &one)
    minHash.sign(set.reversed() + set, into: &other)
    #expect(one == other)
  }

  @Test(arguments: [(0.5, 28, 4), (0.75, 14, 8), (0.8, 11, 10), (0.9, 7, 16)])
  func bandsFollowFromTheSimilarity(_ similarity: Double, _ bands: Int, _ rows: Int) {
    #expect(Bands.best(threshold: similarity, places: 112) == Bands(bands: bands, rows: rows))
  }

  @Test(arguments: 1...8)
  func aShingleKnowsItsWordsAndTheirOrder(_ size: Int) {
    let shingles = Shingles(size: size)
    func read(_ text: String) -> [UInt64] {
      var (result, words): ([UInt64], [UInt64]) = ([], [])
      shingles.read(Array(text.utf8).span, into: &result, words: &words)
      return result
    }
    let words = (0..<30).map { "w\($0)" }
    let all = read(words.joined(separator: " "))
    #expect(all.count == 31 - size)
    // A window's number does not depend on what stood before it.
    for start in 0...(30 - size) {
      #expect(
        read(words[start..<start + size].joined(separator: ", ").uppercased()) == [all[start]])
    }
    #expect(Set(all).count == all.count)
  }
}

/// Evidence merges in any grouping and order.
@Suite struct DuplicateEvidenceTests {
  @Test func mergesInAnyOrder() throws {
    let parts = (0..<6).map { part in
      var evidence = DuplicateEvidence()
      for index in 0..<part {
        let number = UInt64(part * 10 + index)
        evidence.add(
          .init(order: number, check: StableHash.mixed(number), worth: 5),
          keys: [number % 4, StableHash.mixed(number)], shingles: nil)
      }
      return evidence
    }
    func merged(_ order: [Int]) -> DuplicateEvidence {
      order.reduce(into: DuplicateEvidence()) { $0.merge(parts[$1]) }
    }
    let (one, other) = (merged([0, 1, 2, 3, 4, 5]), merged([5, 2, 0, 4, 1, 3]))
    #expect(try one.encoded() == other.encoded())
    let clusters = [one, other].map {
      DuplicateClusters($0, DuplicateGroups.Proof.none, keepsFirst: false)
    }
    for record in one.records {
      #expect(
        clusters[0].verdict(order: record.order, check: record.check)
          == clusters[1].verdict(order: record.order, check: record.check))
    }
  }

  @Test(arguments: [0, 1, 7, 15, 40, 63])
  func cutOffEvidenceIsRefused(_ length: Int) throws {
    var evidence = DuplicateEvidence()
    evidence.add(.init(order: 1, check: 2, worth: 3), keys: [4, 5, 6, 7], shingles: nil)
    let bytes = try evidence.encoded()
    #expect(bytes.count == 64)
    #expect(throws: TruncatedEvidence.self) {
      try DuplicateEvidence(encoded: Array(bytes.prefix(length)))
    }
  }
}
