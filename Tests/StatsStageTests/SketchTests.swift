import Testing
import TextMill
import TextMillBytes

@testable import StatsStage

@Suite struct SketchTests {
  private struct Numbers {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return StableHash.mixed(state)
    }
  }

  // MARK: Distributions

  /// Quantiles are within the error that is stated, for values of all sizes.
  @Test(arguments: [1e-3, 1, 1e6])
  func quantilesAreNearTheTruth(_ scale: Double) {
    var numbers = Numbers(state: 5)
    var distribution = Distribution()
    let values = (0..<10_000).map { _ in
      let one = Double(numbers.next() >> 11) * 0x1p-53
      return (one * one * one - 0.1) * scale
    }
    for value in values { distribution.add(value) }
    let sorted = values.sorted()
    let shares = [0.0, 0.01, 0.25, 0.5, 0.9, 0.999, 1]
    for (share, found) in zip(shares, distribution.quantiles(shares)) {
      let truth = sorted[Int((share * 9999).rounded(.down))]
      #expect(abs(found - truth) <= abs(truth) * Distribution.relativeError, "\(share)")
    }
    #expect(distribution.least == sorted[0] && distribution.greatest == sorted[9999])
  }

  @Test func wholeNumbersAreExactWhileTheyAreSmall() {
    var distribution = Distribution()
    for value in [0, 1, 1, 2, 3, 5, 100] { distribution.add(Double(value)) }
    #expect(distribution.quantiles([0, 0.2, 0.5, 1]) == [0, 1, 2, 100])
    distribution.add(-7)
    #expect(distribution.quantiles([0, 1]) == [-7, 100])
  }

  @Test func whatIsNoNumberIsMissing() {
    var distribution = Distribution()
    for value in [nil, .nan, .infinity, 1e300, 4] as [Double?] { distribution.add(value) }
    #expect((distribution.count, distribution.missing) == (1, 4))
    #expect(Distribution().quantiles([0.5]).count == 1)
  }

  // MARK: Counts

  @Test func countsAreNeverTooLow() {
    var (counts, numbers) = (CountMin(), Numbers(state: 3))
    let things = (0..<30_000).map { _ in numbers.next() }
    for (index, thing) in things.enumerated() {
      for _ in 0..<(index % 7 == 0 ? 9 : 1) { counts.add(thing) }
    }
    let limit = Double(counts.total) * CountMin.error
    var beyond = 0
    for (index, thing) in things.enumerated() {
      let truth = UInt64(index % 7 == 0 ? 9 : 1)
      let found = counts.estimate(thing)
      #expect(found >= truth)
      if Double(found - truth) > limit { beyond += 1 }
    }
    #expect(beyond < things.count / 50)
  }

  @Test(arguments: [0, 1, 10, 1000, 10_000, 200_000])
  func differentThingsAreCounted(_ count: Int) {
    var (distinct, numbers) = (DistinctCount(), Numbers(state: UInt64(count)))
    for _ in 0..<count {
      let hash = numbers.next()
      distinct.add(hash)
      distinct.add(hash)
    }
    #expect(abs(distinct.estimate - Double(count)) <= 4 * DistinctCount.error * Double(count))
  }

  // MARK: The sample

  @Test func aSampleHasTheLeastNumbers() {
    var numbers = Numbers(state: 1)
    let all = (0..<1000).map { _ in numbers.next() }
    var (one, other) = (OccurrenceSample(size: 50), OccurrenceSample(size: 50))
    for (index, number) in all.enumerated() {
      let text = Array("t\(number)".utf8)
      if index % 3 == 0 { one.add(number, text) } else { other.add(number, text) }
    }
    one.merge(other)
    #expect(one.texts == Set(all.sorted().prefix(50).map { Array("t\($0)".utf8) }))
  }

  @Test func textSurvivesAsNumbers() throws {
    for length in 0..<20 {
      let text = (0..<length).map { UInt8($0 * 13) }
      var bytes = EvidenceBytes()
      bytes.append(text)
      bytes.append(7)
      var reader = EvidenceBytes(bytes.bytes)
      #expect(try reader.nextText() == text)
      #expect(try reader.next() == 7)
    }
  }

  /// A length that is a lie must not make room for it.
  @Test func damagedEvidenceIsAnError() {
    var bytes = EvidenceBytes()
    for _ in 0..<7 { bytes.append(.max) }
    #expect(throws: (any Error).self) { try StatsEvidence(encoded: bytes.bytes) }
  }
}
