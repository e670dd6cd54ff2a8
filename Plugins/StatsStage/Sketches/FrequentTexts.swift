import TextMill
import TextMillBytes

/// The most frequent ones of very many short texts, about: counts by a Count-Min sketch, and a sample of
/// occurrences that has what is frequent.
///
/// Of something that is one of a thousand, the sample of 16,384 misses it once in ten million times.
struct FrequentTexts: Sendable, Equatable {
  /// A text and how often it was seen, at most.
  struct Count: Equatable {
    let text: String
    let count: UInt64
  }

  static let sampleSize = 16_384

  private(set) var counts = CountMin()
  private var sample = OccurrenceSample(size: sampleSize)

  init() {}

  /// Counts a text by its hash; `place` must be another number for each occurrence.
  @inline(__always)
  mutating func add(_ hash: UInt64, at place: UInt64, _ text: () -> [UInt8]) {
    counts.add(hash)
    let number = StableHash.mixed(place)
    if sample.mayHold(number) { sample.add(number, text()) }
  }

  mutating func merge(_ other: FrequentTexts) {
    counts.merge(other.counts)
    sample.merge(other.sample)
  }

  /// The most frequent texts, given how they are hashed.
  func top(_ number: Int, hash: (Span<UInt8>) -> UInt64) -> [Count] {
    let all = sample.texts.map { text in
      Count(text: String(decoding: text, as: UTF8.self), count: counts.estimate(hash(text.span)))
    }
    return Array(
      all.sorted { $0.count == $1.count ? $0.text < $1.text : $0.count > $1.count }.prefix(number))
  }

  func encode(to bytes: inout EvidenceBytes) {
    counts.encode(to: &bytes)
    sample.encode(to: &bytes)
  }

  init(from bytes: inout EvidenceBytes) throws {
    counts = try CountMin(from: &bytes)
    sample = try OccurrenceSample(size: Self.sampleSize, from: &bytes)
  }
}
